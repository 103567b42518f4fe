import { useStrings } from '../i18n/context';
import { parts } from '../parts/strings';

const STEPS = [1, 2, 3, 4, 5] as const;
export type Tension = (typeof STEPS)[number];

/** The publisher's figure as one of the five steps; null for anything else. */
export const tensionStep = (tension: number | null): Tension | null =>
  STEPS.find((step) => step === tension) ?? null;

/** Five steps, lit up to the tension, with the word for it: the colour only seconds it. */
export function TensionGauge({ tension }: { tension: number | null }) {
  const t = useStrings(parts);
  const step = tensionStep(tension);
  if (!step) return <span class="lm-unknown">{t('unknown')}</span>;
  return (
    <span class="lm-tension" data-strong={step >= 4}>
      <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
        {STEPS.map((each) => (
          <rect
            key={each}
            class={each <= step ? 'lm-lit' : 'lm-unlit'}
            x={(each - 1) * 5.25}
            y={12 - each * 2.2}
            width="4"
            height={2 + each * 2.2}
            rx="1"
          />
        ))}
      </svg>{' '}
      {t(`tension_${step}`)}
    </span>
  );
}
