import { describeEditors } from './editor-cells.ts';

/** Fields, bare and in a framework's hands. */
describeEditors([
  'field',
  'field?kind=input',
  'field?in=closed',
  'field?in=srcdoc',
  'react',
  'react?kind=input',
  'vue',
]);
