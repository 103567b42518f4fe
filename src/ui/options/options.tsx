import './options.css';
import { useSettings } from '../app/settings-context';
import { useSettingsChange } from '../app/use-settings-change';
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
  const { change, trouble } = useSettingsChange();
  return (
    <main class="options">
      <h1>{t('title')}</h1>
      {trouble}
      <LookSection settings={settings} change={change} />
      <MarksSection settings={settings} change={change} />
      <SitesSection settings={settings} change={change} boards={boards} />
      <KeyboardSection />
      <PrivacySection />
      <AboutSection />
    </main>
  );
}
