/** Copies a text that lies in a file of its own. Where it can not, the link beside it leads to the file. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    // Without https a browser has no clipboard to write to.
    if (!button || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy(button));
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const status = this.querySelector('[role="status"]');
    try {
      const response = await fetch(this.dataset['from'] ?? '');
      if (!response.ok) throw new Error(String(response.status));
      await navigator.clipboard.writeText(await response.text());
    } catch {
      // Nothing was copied, and nothing says so: the link is there.
      return;
    }
    if (status) status.textContent = button.dataset['done'] ?? '';
  }
}
