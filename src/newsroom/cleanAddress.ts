/** What a web address has: no Chinese but in a path or a query, which browsers show decoded. */
const addressForm =
  /^(?:[^\s<>"\p{Script=Han}\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\uff00-\uffef]|(?<=[/=_-])\p{Script=Han}+|\p{Script=Han}+(?=[/._-]\w))+/u;
/** What DOIs have wherever they are registered for Chinese journals. */
const doiForm = /^10\.\d{4,9}\/[\x21-\x7e]+/;
/** In characters; none is nearly as long. */
const longestDoi = 1000;
/** What may stand before a DOI: words, `DOI：`, the address that leads to it. */
const beforeDoi = /^[\s:：\p{Script=Han}]*(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi)?[\s:：]*$/iu;

/**
 * An address without the sentence around it, in the form in which programs take it: Chinese within it as percent signs.
 * What needs no cleaning comes back as it is. Undefined where it is not certain what was meant.
 */
export function cleanUrl(written: string): string | undefined {
  const begin = written.search(/https?[:：][/／]{2}/i);
  if (begin === -1) return undefined;
  const address = halfWidth(written.slice(begin))
    .replace("：", ":")
    .replace(/？(?=\w+=)/, "?");
  const clean = cut(address, addressForm);
  if (clean === undefined || !URL.canParse(clean)) return undefined;
  return /\p{Script=Han}/u.test(clean) ? new URL(clean).href : clean;
}

/** The same for a DOI, which stands without an address. */
export function cleanDoi(written: string): string | undefined {
  if (written.length > longestDoi) return undefined;
  const plain = halfWidth(written)
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/10。(?=\d)/, "10.")
    .replace(/（([\w.-]+)）(?=\w)/g, "($1)")
    .replace(/\s*\/\s*/g, "/");
  const begin = plain.indexOf("10.");
  if (!beforeDoi.test(plain.slice(0, Math.max(begin, 0)))) return undefined;
  const clean = cut(plain.slice(begin), doiForm);
  return clean !== undefined && doiForm.test(clean) ? clean : undefined;
}

/** Letters, digits and the signs of addresses; the marks of sentences end an address and stay. */
function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ／．－＿＝＆％＃～＋＠]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** The beginning of a text that has a form, without the punctuation of the sentence. */
function cut(text: string, form: RegExp): string | undefined {
  const [found] = form.exec(text) ?? [];
  // Behind a space in it an address may go on.
  if (found === undefined || /^\s+[\x21-\x7e]+(?:\s|$)/.test(text.slice(found.length))) return undefined;
  return withoutStop(found);
}

/** Brackets that belong to the address stay; its end may be long, so it is looked at once. */
function withoutStop(address: string): string {
  let end = address.length;
  while (end > 0 && /[.,;:!?'")\]]/.test(address.charAt(end - 1))) end--;
  let open = count(address.slice(0, end), /[([]/g) - count(address.slice(0, end), /[)\]]/g);
  let kept = end;
  for (let at = end; at < address.length && (open > 0 || !isClosing(address, at)); at++) {
    if (!isClosing(address, at)) continue;
    open--;
    kept = at + 1;
  }
  return address.slice(0, kept);
}

function isClosing(text: string, at: number): boolean {
  return text.charAt(at) === ")" || text.charAt(at) === "]";
}

function count(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}
