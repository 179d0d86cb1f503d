import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Group } from '@/components/Group';
import { inOneLine } from '@/components/in-one-line';
import type { Status } from '@/components/StatusLine';
import { TemplateList } from '@/components/TemplateList';
import type { RowAction } from '@/components/TemplateRow';
import { useWords } from '@/components/use-words';
import type { Template } from '@/lib/domain/template';
import { renderTemplate } from '@/lib/domain/template-rendering';
import { searchTemplates } from '@/lib/domain/template-search';
import type { TemplateStock } from '@/lib/store/templates';
import { previewContext } from './preview-context';
import { type Filter, TemplateTools } from './TemplateTools';
import { NEW_TEMPLATE } from './template-drafts';
import { neighbourAt } from './template-order';
import { useOwnWords } from './use-own-words';
import { useBegun } from './use-stock';
import { useTemplateActions } from './use-template-actions';

/** The button that gets the focus when the list is drawn again, and the row in which it stands. */
export interface Focus {
  readonly id?: string;
  readonly action: RowAction | 'new-template';
}

interface Props {
  readonly stock: TemplateStock;
  readonly filter: Filter;
  readonly focus: { current: Focus | undefined };
  readonly onFilter: (filter: Filter) => void;
  readonly onEdit: (id?: string) => void;
  readonly onStatus: (status: Status) => void;
}

/** The list of templates with its search. */
export function TemplateGroup({ stock, filter, focus, onFilter, onEdit, onStatus }: Props) {
  const words = useWords();
  const begun = useBegun();
  const own = useOwnWords();
  const actions = useTemplateActions(onStatus);
  const root = useRef<HTMLDivElement>(null);
  const { templates, unreadable } = stock;
  const { query, language } = filter;
  const shown = useMemo(() => {
    const spoken = templates.filter((one) => language === 'all' || one.language === language);
    return searchTemplates(spoken, query);
  }, [templates, query, language]);
  const preview = (template: Template) =>
    inOneLine(renderTemplate(template.body, previewContext(template.language, own)).pieces);
  const searching = query.trim() !== '';

  // After every drawing: a row that moved or came has the focus that its button had.
  useEffect(() => {
    if (focus.current && root.current && takeFocus(root.current, focus.current))
      focus.current = undefined;
  });

  const place = async (id: string, index: number, action?: RowAction) => {
    const all = templates.map((one) => one.id);
    const before = neighbourAt(
      all,
      shown.map((one) => one.id),
      id,
      index,
    );
    const template = templates.find((one) => one.id === id);
    if (before === undefined || !template) return;
    if (action) focus.current = { id, action };
    await actions.move(template, before, index + 1, all);
  };
  const act = async ({ id }: Template, action: RowAction) => {
    const index = shown.findIndex((one) => one.id === id);
    const template = shown[index];
    if (!template) return;
    if (action === 'edit') onEdit(id);
    else if (action === 'up' || action === 'down') {
      await place(id, index + (action === 'up' ? -1 : 1), action);
    } else if (action === 'duplicate') {
      const copy = await actions.duplicate(template);
      if (copy !== undefined) focus.current = { id: copy, action: 'edit' };
    } else {
      const neighbour = shown[index + 1] ?? shown[index - 1];
      if (neighbour) focus.current = { id: neighbour.id, action: 'delete' };
      await actions.remove(template);
    }
  };
  return (
    <Group id="templates" title={words.options.templates} note={words.options.templatesNote}>
      <div ref={root} class="templates-group">
        {unreadable > 0 && (
          <p class="notice" data-testid="unreadable-templates">
            {words.templates.unreadable(unreadable)}
          </p>
        )}
        <TemplateTools
          templates={templates}
          filter={filter}
          found={searching ? shown.length : undefined}
          begun={begun.has(NEW_TEMPLATE)}
          onFilter={onFilter}
          onAdd={() => onEdit()}
        />
        {shown.length === 0 ? (
          <p class="templates-none" data-testid="no-templates">
            {templates.length === 0 ? words.templates.none : words.templates.noneFound}
          </p>
        ) : (
          <TemplateList
            templates={shown}
            preview={preview}
            begun={begun}
            ordered={!searching}
            onAction={(template, action) => void act(template, action)}
            onMove={(id, index) => void place(id, index)}
          />
        )}
      </div>
    </Group>
  );
}

/** Whether the button was there. */
function takeFocus(root: HTMLElement, { id, action }: Focus): boolean {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-template-id]')];
  const place = id === undefined ? root : rows.find(({ dataset }) => dataset.templateId === id);
  const button = place?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  button?.focus();
  return button !== null && button !== undefined;
}
