/** Buttons pressed before anything answers them. */
export interface EarlyClicks {
  /** Presses them for the reader, each once: who presses twice saw nothing happen. */
  giveBack(): void;
}

/** Remembers the buttons pressed in `place`, by pointer or by key, until they are given back. */
export function keepClicks(place: HTMLElement): EarlyClicks {
  const pressed = new Set<HTMLElement>();
  const remember = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) pressed.add(button);
  };
  place.addEventListener('click', remember);
  return {
    giveBack() {
      place.removeEventListener('click', remember);
      for (const button of pressed) button.click();
    },
  };
}
