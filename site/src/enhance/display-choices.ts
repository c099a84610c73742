import { chosen, choose, isChoice } from './choices.ts';

const changed = 'bbk:choice';

/** Radio buttons that set the look of all pages. Several on a page say the same. */
export class DisplayChoices extends HTMLElement {
  connectedCallback(): void {
    this.show();
    this.addEventListener('change', this);
    document.addEventListener(changed, this);
    // Chosen in another tab.
    addEventListener('storage', this);
  }

  disconnectedCallback(): void {
    document.removeEventListener(changed, this);
    removeEventListener('storage', this);
  }

  handleEvent({ type, target }: Event): void {
    if (type !== 'change') {
      this.show();
      return;
    }
    const input = target as HTMLInputElement;
    const { choice } = input.dataset;
    if (!isChoice(choice)) return;
    choose(choice, input.value);
    document.dispatchEvent(new Event(changed));
  }

  private show(): void {
    for (const input of this.querySelectorAll('input')) {
      const { choice } = input.dataset;
      if (isChoice(choice)) input.checked = input.value === chosen(choice);
    }
  }
}
