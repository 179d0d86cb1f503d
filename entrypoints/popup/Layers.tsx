import { CommandPalette } from '@/components/CommandPalette';
import { KeySheet } from '@/components/KeySheet';
import { useRead } from '@/components/use-read';
import { onShortcutsChanged, openShortcutSettings, readShortcuts } from '@/lib/tabs/shortcuts';
import { type PaletteOffer, paletteEntries } from './palette-entries';

/** What may lie over the popup. */
export type Layer = 'palette' | 'keys';

interface Props {
  readonly layer: Layer | undefined;
  readonly offer: PaletteOffer;
  readonly canOpenPanel: boolean;
  readonly onClose: () => void;
}

/** The palette or the sheet of keys, while one is open. */
export function Layers({ layer, offer, canOpenPanel, onClose }: Props) {
  const [commands] = useRead(readShortcuts, onShortcutsChanged);
  if (layer === 'palette') {
    return <CommandPalette entries={paletteEntries(offer)} onClose={onClose} />;
  }
  if (layer !== 'keys') return null;
  return (
    <KeySheet
      commands={commands}
      canOpenPanel={canOpenPanel}
      onChange={() => void openShortcutSettings()}
      onClose={onClose}
    />
  );
}
