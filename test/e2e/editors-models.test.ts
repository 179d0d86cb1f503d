import { describeEditors } from './editor-cells.ts';

/** Editors that keep a model of their own and draw it. */
describeEditors(['lexical', 'lexical?kind=plain', 'slate', 'draft', 'quill', 'ckeditor']);
