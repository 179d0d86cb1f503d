import type { LucideIcon } from 'lucide-preact';
import { ChartNoAxesColumn, EyeOff, PanelRightOpen, Settings } from 'lucide-preact';
import { useHandWords } from '@/components/use-hand-words';
import { useWords } from '@/components/use-words';
import { openDashboard, openOptions } from './tabs';

interface Props {
  readonly hidesNames: boolean;
  readonly onShowNames: () => void;
  /** Absent where there is no panel to open, or this is the panel. */
  readonly onPanel: (() => void) | undefined;
}

/** The ways out of the popup, and that names are hidden, while they are. */
export function HeadButtons({ hidesNames, onShowNames, onPanel }: Props) {
  const words = useWords();
  const { panel, names } = useHandWords();
  return (
    <>
      {hidesNames && (
        <IconButton
          action="show-names"
          name={names.show}
          icon={EyeOff}
          keys="h"
          onClick={onShowNames}
        />
      )}
      {onPanel && (
        <IconButton
          action="panel"
          name={panel.open}
          icon={PanelRightOpen}
          keys="p"
          onClick={onPanel}
        />
      )}
      <IconButton
        action="dashboard"
        name={words.strip.open}
        icon={ChartNoAxesColumn}
        onClick={openDashboard}
      />
      <IconButton
        action="options"
        name={words.options.open}
        icon={Settings}
        onClick={() => openOptions()}
      />
    </>
  );
}

interface IconButtonProps {
  readonly action: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  readonly onClick: () => void;
}

function IconButton({ action, name, icon: Icon, keys, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button-icon"
      data-action={action}
      aria-label={name}
      aria-keyshortcuts={keys}
      title={keys ? `${name} (${keys.toUpperCase()})` : name}
      onClick={onClick}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
