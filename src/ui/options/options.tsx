import './options.css';
import { useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import type { SettingsChange } from '../../extension/settings-schema';
import { useSettings } from '../app/settings-context';
import { useStrings } from '../i18n/context';
import { AboutSection } from './about-section';
import { KeyboardSection } from './keyboard-section';
import { LookSection } from './look-section';
import { MarksSection } from './marks-section';
import { PrivacySection } from './privacy-section';
import { SitesSection } from './sites-section';
import { optionStrings } from './strings';

interface OptionsProps {
  /** Names of the job boards that are read. */
  boards: string[];
}

/** The options page: every choice takes effect as it is made. */
export function Options({ boards }: OptionsProps) {
  const t = useStrings(optionStrings);
  const settings = useSettings();
  const [failed, setFailed] = useState(false);
  const change = (part: SettingsChange) => {
    ask('changeSettings', part).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <main class="options">
      <h1>{t('title')}</h1>
      {failed && (
        <p class="options-failed" role="alert">
          {t('failed')}
        </p>
      )}
      <LookSection settings={settings} change={change} />
      <MarksSection settings={settings} change={change} />
      <SitesSection settings={settings} change={change} boards={boards} />
      <KeyboardSection />
      <PrivacySection />
      <AboutSection />
    </main>
  );
}
