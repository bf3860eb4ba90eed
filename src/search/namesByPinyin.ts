import type { FoundName } from "./answer";
import { fullSounds, initials, withoutUmlaut } from "./matchSounds";
import type { NameFiles } from "./nameLookup";
import { lettersFor, loadLetters, loadStarts } from "./nameLookup";
import type { Unit } from "./soundedForm";
import { isHan, keyOf } from "./soundedForm";
import { foundBy } from "./suggestNames";

/** The entries whose Chinese name, as a whole, has this pinyin or these initials: `jin junfei`, `jjf`. */
export async function namesByPinyin(files: NameFiles, latin: string): Promise<FoundName[]> {
  const typed = keyOf(latin, files.fold);
  if (!/^[a-z]{2,}$/.test(typed)) return [];
  const entries = await loadLetters(files, lettersFor(await loadStarts(files), typed));
  return entries
    .flatMap((entry) => {
      const form = entry.forms.find(({ units }) => isReadSo(units, typed));
      return form ? [foundBy(entry, form)] : [];
    })
    .sort((a, b) => b.count - a.count);
}

function isReadSo(units: readonly Unit[], typed: string): boolean {
  const full = fullSounds(units);
  return units.some(isHan) && [full, withoutUmlaut(full), initials(units)].includes(typed);
}
