import type { Settings, SettingsChange } from '../../extension/settings-schema';

/** What every section of the options is given. */
export interface OptionSectionProps {
  settings: Settings;
  /** Keeps some settings at once; there is no button to press after. */
  change(part: SettingsChange): void;
}
