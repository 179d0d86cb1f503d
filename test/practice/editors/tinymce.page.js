import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { draft, place, present, save, sendOnEnter, textOfHtml } from './page.js';

/** As sites set it up: in a frame of its own. */
const field = document.createElement('textarea');
field.value = draft && `<p>${draft}</p>`;
place.append(field);
const [editor] = await tinymce.init({
  target: field,
  license_key: 'gpl',
  toolbar: false,
  menubar: false,
  statusbar: false,
  indent: false,
});
sendOnEnter(editor.getBody());
// As the makers' own React component listens.
editor.on('change keyup compositionend setcontent', save);
present({
  box: () => editor.getBody(),
  // A blank line is a paragraph with a no-break space.
  model: () => textOfHtml(editor.getContent()).replaceAll(/^ $/gm, ''),
});
