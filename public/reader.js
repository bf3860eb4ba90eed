// @ts-check
// What a script adds to an article's page, which is complete without it: buttons that copy a reference.
{
  /** @type {HTMLElement | null} */
  const section = document.querySelector("section[data-copied]");
  const { copied = "", failed = "" } = section?.dataset ?? {};

  /**
   * Copies the reference beside a button, and says so in words that the page has.
   *
   * @param {HTMLButtonElement} button
   */
  const copy = async (button) => {
    const text = button.closest("dd")?.firstElementChild?.textContent ?? "";
    const status = button.parentElement?.querySelector("[role=status]");
    // Emptied first: the same words again would not be read out.
    if (status) status.textContent = "";
    const said = await navigator.clipboard.writeText(text).then(
      () => copied,
      () => failed,
    );
    if (status) status.textContent = said;
  };

  // Browsers have no clipboard for pages that were not sent safely: a button would then do nothing.
  for (const button of (navigator.clipboard && section?.querySelectorAll("button")) || []) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}
