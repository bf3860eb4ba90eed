/** A person as a byline names one. */
export type Named = { name: string; role?: string | undefined };

/** Roles that may be printed before a name without a space; those of reporters also behind the name of their paper. */
const role =
  /^(?:(?:本[报刊网台站院]|(?:(?!本[报刊网台站院])\p{Script=Han}){1,10}?[报社刊网台站院校])?(?:特约|实习|见习|首席|资深)?(?:驻\p{Script=Han}{1,6}?)?(?:记者|通讯员|实习生)|(?:文字|图片)?(?:摄影|供图|制图|供稿|撰文|撰稿|整理|作者)|(?:责任)?编辑|责编|校对|审核|编审|图文|文图|[文图摄])/u;
const roleWord =
  /本[报刊网台站院]|特约|见习|记者|通讯员|实习生|摄影|供图|制图|供稿|撰文|撰稿|整理|作者|编辑|责编|校对|审核|编审|图文|文图/u;
/** A name between two roles, without a space: 记者张三通讯员李四. */
const nameBeforeRole =
  /((?:记者|通讯员|实习生)\p{Script=Han}{2,4}?)(?=(?:本报|特约|实习|见习)*(?:记者|通讯员|实习生|摄影|供图))/gu;
/** These alone are roles only where a sign stands between them and the name: 文 is a surname. */
const singleRole = /^[文图摄]$/u;
const name = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:·\p{Script=Han}+)+)$/u;
const organisation = /(?:[部站组室团社网队科处院会校局]|中心|单位)$/u;
const between = /[\s、，,；;：:/／|（）()]+/u;
const compound =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|长孙|宇文|司徒|司空|端木|独孤|南宫|西门|闻人|澹台|濮阳|淳于|单于|太史|申屠|轩辕|钟离|呼延|赫连|拓跋|公羊|鲜于|闾丘|东郭)$/u;

/**
 * The people whom a byline names that holds more than one name, or a role beside it: `本报记者 李四 通讯员 王五`.
 * Undefined for one name, for an organisation, and where it is not certain who is named.
 */
export function splitByline(byline: string): Named[] | undefined {
  if (nameWithoutSpaces(byline) !== undefined) return undefined;
  const people: Named[] = [];
  let current: string | undefined;
  for (const piece of byline.replace(nameBeforeRole, "$1 ").split(between).filter(Boolean)) {
    const part = partOf(piece);
    if (part === undefined) return undefined;
    if (part.role !== undefined) current = part.role;
    if (part.name !== undefined) people.push({ name: part.name, role: current });
    else for (const person of people) person.role ??= current;
  }
  const [only, ...others] = people;
  return only && (others.length > 0 || only.role !== undefined) ? people : undefined;
}

/** A Chinese name without the spaces that a printed one has to be as wide as others: 张　三. Undefined if it has none. */
export function nameWithoutSpaces(written: string): string | undefined {
  const parts = written.trim().split(/\s+/u);
  const [first = ""] = parts;
  const whole = parts.join("");
  if (parts.length < 2 || !/^\p{Script=Han}{2,4}$/u.test(whole) || role.test(whole.slice(0, -1))) return undefined;
  // Parts of two characters each are two people, unless the first is a surname alone.
  return parts.some(({ length }) => length === 1) || compound.test(first) ? whole : undefined;
}

/** A role, a name, or both without anything between them; undefined for anything else. */
function partOf(piece: string): Partial<Named> | undefined {
  const [found] = role.exec(piece) ?? [];
  if (found === piece) return { role: found };
  if (found !== undefined && !singleRole.test(found)) {
    const rest = piece.slice(found.length);
    return isName(rest) ? { role: found, name: rest } : undefined;
  }
  return isName(piece) ? { name: piece } : undefined;
}

function isName(text: string): boolean {
  return name.test(text) && !organisation.test(text) && !roleWord.test(text);
}
