import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import type { SettingsChange } from '../../extension/settings-schema';
import { useStrings } from '../i18n/context';
import { parts } from '../parts/strings';

interface SettingsChanger {
  /** Keeps some settings at once; there is no button to press after. */
  change(part: SettingsChange): void;
  /** Says so where the last choice could not be kept. */
  trouble: ComponentChildren;
}

/** The way to change settings, and the words for the reader when they could not be written. */
export function useSettingsChange(): SettingsChanger {
  const t = useStrings(parts);
  // Counted, so that a control is drawn as it was after each failure, not the first alone.
  const [failures, setFailures] = useState(0);
  return {
    change: (part) => {
      ask('changeSettings', part).then(
        () => setFailures(0),
        () => setFailures((count) => count + 1),
      );
    },
    trouble: failures > 0 && (
      <span class="lm-trouble" role="alert">
        {t('settings_failed')}
      </span>
    ),
  };
}
