import { useMemo } from 'preact/hooks';
import { useRead } from '@/components/use-read';
import type { Language, Template } from '@/lib/domain/template';
import { allTemplates, onTemplatesChanged } from '@/lib/store/templates';

/** The user's templates in their own order, those of the language spoken first. */
export function useTemplates(language: Language): readonly Template[] | undefined {
  const [templates] = useRead(allTemplates, onTemplatesChanged);
  return useMemo(
    () =>
      templates && [
        ...templates.filter((template) => template.language === language),
        ...templates.filter((template) => template.language !== language),
      ],
    [templates, language],
  );
}
