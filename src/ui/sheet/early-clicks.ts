/**
 * Remembers the buttons pressed in `place`, by pointer or by key, before
 * anything answers them.
 * @returns the way to stop; where the buttons answer by then, it presses them
 * for the reader, each once: who presses twice saw nothing happen.
 */
export function keepClicks(place: HTMLElement): (answered: boolean) => void {
  const pressed = new Set<HTMLElement>();
  const remember = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) pressed.add(button);
  };
  place.addEventListener('click', remember);
  return (answered) => {
    place.removeEventListener('click', remember);
    if (answered) for (const button of pressed) button.click();
  };
}
