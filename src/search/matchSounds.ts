import type { Unit } from "./soundedForm";

/**
 * Whether what is typed can be read as a name or its beginning: each part in full, as a syllable (`lu` for `lv` too) or
 * by its initial, and the last one cut short: `jinjunfei`, `jjf`, `jinj`, `zhgyy`, `金jf`.
 */
export function matchSounds(units: readonly Unit[], typed: string): "whole" | "beginning" | undefined {
  let places = new Set([0]);
  let isBeginning = false;
  for (const unit of units) {
    const next = new Set<number>();
    for (const place of places) {
      const rest = typed.length - place;
      for (const spelling of spellingsOf(unit)) {
        if (typed.startsWith(spelling, place)) next.add(place + spelling.length);
        else if (rest < spelling.length && spelling.startsWith(typed.slice(place))) isBeginning = true;
      }
    }
    if (next.size === 0) return isBeginning ? "beginning" : undefined;
    places = next;
  }
  if (places.has(typed.length)) return "whole";
  return isBeginning ? "beginning" : undefined;
}

/** How the sounds of a name are spelled as one word, in full. */
export function fullSounds(units: readonly Unit[]): string {
  return units.map(({ sound }) => sound).join("");
}

export function initials(units: readonly Unit[]): string {
  return units.map(({ sound }) => sound.charAt(0)).join("");
}

function spellingsOf({ text, sound }: Unit): string[] {
  if (sound === "") return [text];
  const short = /^[zcs]h/.test(sound) ? [sound.slice(0, 2)] : [];
  return [text, sound, withoutUmlaut(sound), sound.charAt(0), ...short];
}

/** `lv` as many type it. */
export function withoutUmlaut(sounds: string): string {
  return sounds.replace(/([ln])v/g, "$1u");
}
