const letter = /[\p{Script=Latin}\p{Script=Greek}]/u;
const word = /[\p{Script=Latin}\p{Script=Greek}\p{Nd}]+(?:[-‐‑][\p{Script=Latin}\p{Script=Greek}\p{Nd}]+)*/gu;

const greek = new Map(
  "α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi ο omicron π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega"
    .match(/\S+ \S+/g)
    ?.map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/** Words of a text that have a Latin or Greek letter, parts joined by hyphens as one: `TNF-α`, `PD-L1`, `18F-FDG`. */
export function latinWords(text: string): string[] {
  return (text.match(word) ?? []).filter((found) => letter.test(found) && [...found].length > 1);
}

/** What the ways of writing a word have in common: `TNF-α`, `TNFα` and `tnf-alpha` give `tnfalpha`. */
export function latinKey(text: string): string {
  return spelled(text.normalize("NFKC").toLowerCase(), "").replace(/[-‐‑]/g, "");
}

/** Other ways of writing a word: small letters, capitals, without hyphens, Greek letters by their names. */
export function latinVariants(text: string): string[] {
  const small = text.toLowerCase();
  const ways = [small, text.replace(/\p{Script=Latin}+/gu, (latin) => latin.toUpperCase())];
  const joined = text.replace(/[-‐‑]/g, "");
  const named = [spelled(small, "-"), spelled(small, "")];
  return [...new Set([...ways, joined, joined.toLowerCase(), ...named])].filter((way) => way !== text);
}

/** With Greek small letters by their names, after `joint` where a letter or number stands before. */
function spelled(text: string, joint: string): string {
  return text.replace(/([\p{Script=Latin}\p{Nd}]?)(\p{Script=Greek})/gu, (whole, before: string, sign: string) => {
    const name = greek.get(sign);
    return name === undefined ? whole : `${before}${before === "" ? "" : joint}${name}`;
  });
}
