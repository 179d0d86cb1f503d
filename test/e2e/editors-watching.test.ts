import { describeEditors } from './editor-cells.ts';

/** Editors that keep a model of their own and read what the browser did to their DOM. */
describeEditors(['tiptap', 'prosemirror', 'quill1', 'codemirror', 'trix']);
