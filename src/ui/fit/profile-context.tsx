import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { quizStore } from '../../extension/profile-store';
import { type Fit, fitter } from '../../quiz/fit';
import { scoreAnswers } from '../../quiz/profile';
import type { Brief } from '../../sheets/types';
import { useSettings } from '../app/settings-context';
import { useStored } from '../app/use-stored';

type GiveFit = (brief: Pick<Brief, 'riasec' | 'interests'>) => Fit;

const FitContext = createContext<GiveFit | null>(null);

/** Gives everything under it the fit with the reader's quiz profile, kept up to date. */
export function FitProvider({ children }: { children: ComponentChildren }) {
  const { showFit } = useSettings();
  const [stored] = useStored(quizStore);
  const record = stored?.value;
  const give = useMemo(() => {
    if (!record || !showFit) return null;
    const outcome = scoreAnswers(record.answers);
    return outcome.state === 'ready' ? fitter(outcome.profile) : null;
  }, [record, showFit]);
  return <FitContext.Provider value={give}>{children}</FitContext.Provider>;
}

/** The fit of a job; null without a profile, or when the reader does not want to see it. */
export function useFit(brief: Pick<Brief, 'riasec' | 'interests'> | undefined): Fit | null {
  const give = useContext(FitContext);
  return useMemo(() => (give && brief ? give(brief) : null), [give, brief]);
}
