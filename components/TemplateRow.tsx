import { ArrowDown, ArrowUp, Copy, GripVertical, type LucideIcon, Trash2 } from 'lucide-preact';
import type { Template } from '@/lib/domain/template';
import { useLanguage, useWords } from './use-words';

/** What a row's buttons do. */
export type RowAction = 'edit' | 'up' | 'down' | 'duplicate' | 'delete';

interface Props {
  readonly template: Template;
  /** Its text in one line. */
  readonly preview: string;
  readonly begun: boolean;
  readonly ordered: boolean;
  readonly first: boolean;
  readonly last: boolean;
  /** The row is being dragged, or the dragged one would land before or after it. */
  readonly drag: 'dragged' | 'before' | 'after' | undefined;
  readonly handle: Record<string, (event: PointerEvent) => void>;
  readonly onAction: (action: RowAction) => void;
}

/** One template of the list. The whole row opens the editor. */
export function TemplateRow({
  template,
  preview,
  begun,
  ordered,
  first,
  last,
  drag,
  handle,
  onAction,
}: Props) {
  const words = useWords();
  const spoken = useLanguage();
  const { title, body, language, interim } = template;
  const name = title || body;
  const button = (action: RowAction, label: string, Icon: LucideIcon, off = false) => (
    <button
      type="button"
      class="button-icon"
      data-action={action}
      aria-label={words.templates.named(label, name)}
      title={off && !ordered ? words.templates.searching : label}
      // Not `disabled`: at the end of the list the focus would be lost.
      aria-disabled={off}
      onClick={() => !off && onAction(action)}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
  return (
    <li class={`template ${drag ? `template-${drag}` : ''}`} data-template-id={template.id}>
      {ordered ? (
        <span class="template-grip" title={words.templates.drag} {...handle}>
          <GripVertical size={18} aria-hidden="true" />
        </span>
      ) : (
        <span />
      )}
      <div class="template-about">
        <div class="template-name">
          <button
            type="button"
            class="template-edit"
            data-action="edit"
            aria-label={words.templates.named(words.templates.edit, name)}
            onClick={() => onAction('edit')}
          >
            {title}
          </button>
          {begun && <span class="tag tag-begun">{words.templates.begun}</span>}
          {interim && <span class="tag">{words.templates.interim}</span>}
          {language !== spoken && <span class="tag tag-plain">{words.language[language]}</span>}
        </div>
        <p class="template-text" lang={language}>
          {preview}
        </p>
      </div>
      <div class="template-actions">
        {button('up', words.templates.up, ArrowUp, first || !ordered)}
        {button('down', words.templates.down, ArrowDown, last || !ordered)}
        {button('duplicate', words.templates.duplicate, Copy)}
        {button('delete', words.templates.remove, Trash2)}
      </div>
    </li>
  );
}
