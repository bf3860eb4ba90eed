// @ts-check
// What a script adds to an article's page, which is complete without it: buttons that copy a reference.
{
  /** @type {NodeListOf<HTMLButtonElement>} */
  const buttons = document.querySelectorAll("button[data-copied]");

  /**
   * Copies the reference beside a button and says so in the button's own words.
   *
   * @param {HTMLButtonElement} button
   */
  const copy = async (button) => {
    const { copied = "", failed = "" } = button.dataset;
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
  for (const button of navigator.clipboard ? buttons : []) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}
