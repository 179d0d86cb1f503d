/** A ProseMirror document's text: a line for each block and each hard break. */
export function textOfDocument(doc) {
  const lines = [];
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    lines.push(node.textBetween(0, node.content.size, '\n', '\n'));
    return false;
  });
  return lines.join('\n');
}
