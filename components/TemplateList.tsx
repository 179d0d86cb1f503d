import type { Template } from '@/lib/domain/template';
import { type RowAction, TemplateRow } from './TemplateRow';
import { useRowDrag } from './use-row-drag';
import './templates.css';

interface Props {
  readonly templates: readonly Template[];
  /** A template's text in one line. */
  readonly preview: (template: Template) => string;
  /** Ids of those with unsaved changes. */
  readonly begun: ReadonlySet<string>;
  /** Whether the order shown is the user's own, so that it can be changed. */
  readonly ordered: boolean;
  readonly onAction: (template: Template, action: RowAction) => void;
  /** Puts a template at this index among the others shown. */
  readonly onMove: (id: string, index: number) => void;
}

/** The user's templates, one row each. */
export function TemplateList({ templates, preview, begun, ordered, onAction, onMove }: Props) {
  const { list, drag, handle } = useRowDrag(onMove);
  const others = templates.filter(({ id }) => id !== drag?.id);
  const below = drag && others[drag.index]?.id;
  const last = drag && below === undefined ? others.at(-1)?.id : undefined;
  return (
    <ul ref={list} class={`templates ${drag ? 'templates-dragging' : ''}`} data-testid="templates">
      {templates.map((template, index) => (
        <TemplateRow
          key={template.id}
          template={template}
          preview={preview(template)}
          begun={begun.has(template.id)}
          ordered={ordered}
          first={index === 0}
          last={index === templates.length - 1}
          drag={
            drag?.id === template.id
              ? 'dragged'
              : below === template.id
                ? 'before'
                : last === template.id
                  ? 'after'
                  : undefined
          }
          handle={handle(template.id)}
          onAction={(action) => onAction(template, action)}
        />
      ))}
    </ul>
  );
}
