import { readAttribute } from '@/lib/page/query';
import { type AttributeKind, kindOfAttribute } from './attribute-kinds';
import type { CodeShape } from './code-shape';
import { shapeOfText } from './text-shape';
import { isTime, shapeOfTime } from './time-shape';

/** Beyond these nothing is told any more, and cost grows. */
const MOST_ATTRIBUTES = 60;
const LONGEST_VALUE = 500;

/** What of a style decides whether and where something is seen. */
const STYLES =
  /^(?:display|visibility|position|transform|opacity|order|top|left|right|bottom|width|height|overflow|font-weight|background|color)(?:-[a-z]+)?$/;

const LANGUAGE = /^(?:ar|de|en|es|fr|hi|id|it|ja|ko|nl|pl|pt|ru|th|tr|uk|vi|zh)(?=-|$)/;

/** The element's attributes by their shape, each with a space before it; `page` is its document's address. */
export function shapeOfAttributes(element: Element, shape: CodeShape, page: string): string {
  const shown = new Map<string, string>();
  const names: string[] = Element.prototype.getAttributeNames.call(element);
  for (const name of names.slice(0, MOST_ATTRIBUTES)) {
    const kind = kindOfAttribute(name);
    const shownName = nameOf(name, shape);
    const value = readAttribute(element, name).slice(0, LONGEST_VALUE);
    if (kind === 'omitted' || shownName === undefined) continue;
    if (kind === 'language' && !LANGUAGE.test(value)) continue;
    shown.set(shownName, shapeOfValue(kind, value, shape, page));
  }
  return [...shown].map(([name, value]) => ` ${name}${value && `="${value}"`}`).join('');
}

/** A data attribute of the page's own only if its name is nothing but words of code. */
function nameOf(name: string, shape: CodeShape): string | undefined {
  const lower = name.toLowerCase();
  if (kindOfAttribute(lower) !== 'data') return lower;
  return shape.code(lower) === lower ? lower : undefined;
}

function shapeOfValue(kind: AttributeKind, value: string, shape: CodeShape, page: string): string {
  switch (kind) {
    case 'code':
      return shape.code(value);
    case 'address':
      return shape.address(value, page);
    case 'style':
      return shapeOfStyle(value, shape);
    case 'language':
      return value.slice(0, 2);
    case 'data':
      return /^(?:true|false)$/.test(value)
        ? value
        : /^\s*[[{]/.test(value)
          ? '{…}'
          : shapeOf(value);
    case 'text':
      return shapeOf(value);
    default:
      return '';
  }
}

/** A text's shape, or a printed time's format. */
export function shapeOf(text: string): string {
  return isTime(text) ? shapeOfTime(text) : shapeOfText(text);
}

function shapeOfStyle(style: string, shape: CodeShape): string {
  return style
    .split(';')
    .flatMap((one) => {
      const [name = '', value = ''] = one.split(':').map((part) => part.trim());
      return STYLES.test(name) && !value.includes('url') ? [`${name}: ${shape.code(value)}`] : [];
    })
    .join('; ');
}
