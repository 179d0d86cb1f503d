import { describeEditors } from './editor-cells.ts';

/** What the browser edits itself, and the editors that only dress it. */
describeEditors([
  'plain',
  'plain?space=pre-wrap',
  'plain?kind=plaintext-only',
  'plain?in=open',
  'plain?in=closed',
  'plain?in=blank',
  'plain?in=srcdoc',
  'trumbowyg',
  'tinymce',
  'squire',
]);
