import type { FileType, NotTaken, ProblemTexts, RegistryName, TooMuch } from "../problems";

const registryNames: Record<RegistryName, string> = {
  tags: "tag",
  institutions: "institution",
  people: "person",
  publications: "publication",
  owners: "institution or person",
};
const registryPlaces: Record<RegistryName, string> = {
  tags: "Tags are listed in content/tags.yml.",
  institutions: "Each institution is a file in content/institutions/.",
  people: "Each person is a file in content/people/.",
  publications: "Publications are listed in content/publications.yml.",
  owners: "Institutions and people are files in content/institutions/ and content/people/.",
};

const fileTypes: Record<FileType, string> = { folder: "folder", pipe: "pipe", socket: "socket", device: "device" };

const tooMuch: Record<TooMuch, (limit: number) => string> = {
  paragraph: (limit) => `the paragraph has more than ${limit} signs of Markdown or HTML`,
  text: (limit) => `the text has more than ${limit} signs of Markdown or HTML, three words counting as one`,
  words: (limit) => `the text has about ${limit} words, numbers or gaps, a sign of Markdown counting as three`,
  bracket: (limit) => `a [ that does not end has about ${limit} words or numbers behind it`,
};

const takenFor: Readonly<Record<string, string>> = { ">": "a quotation", "*": "italics" };

const notTaken: Record<NotTaken, { message: string; hint: string }> = {
  heading: { message: "looks like a heading and is none", hint: "Write a space behind #." },
  underline: {
    message: "makes no heading of the line above it",
    hint: 'Write "## " before that line, and delete this one.',
  },
  bold: {
    message: "did not become bold",
    hint: "Write ** on both sides of the words, without spaces inside; to show these signs, write \\*\\*.",
  },
  table: {
    message: "looks like a row of a table and is none",
    hint: "Write a line |---|---| below its head, and leave an empty line above the table.",
  },
  footnote: { message: "has no note", hint: 'Write "[^…]: note" as a paragraph of its own, or delete the sign.' },
  foreign: {
    message: "is written for another program and does nothing here",
    hint: "Delete it, or write what readers should see.",
  },
};

const spaceNames: Record<string, string> = {
  "U+0009": "a tab",
  "U+00A0": "a no-break space (U+00A0)",
  "U+3000": "a full-width space (U+3000)",
};
const spaceName = (character: string) => spaceNames[character] ?? `the invisible ${character}`;

const didYouMean = (nearest: string | undefined) => (nearest === undefined ? "" : `Did you mean "${nearest}"?`);
const listed = (words: readonly string[]) => words.join(", ");
const sentences = (...parts: string[]) => parts.filter(Boolean).join(" ");

/** Problems in English, for `--lang en`. */
export const problemTexts: ProblemTexts = {
  emptyFile: () => ({ message: "the file is empty.", hint: "Write something, or delete the file." }),
  fileTooLarge: ({ size, limit }) => ({
    message: `the file has ${size}, more than the limit of ${limit}.`,
    hint: "Split it; keep pictures in files of their own, not in the text.",
  }),
  assetTooLarge: ({ size, limit }) => ({
    message: `the file has ${size}, more than the limit of ${limit}.`,
    hint: "Make the picture smaller, or keep a large file on another site and link to it.",
  }),
  notAFile: ({ type }) => ({
    message: `this should be a file, but it is a ${fileTypes[type]}.`,
    hint: type === "folder" ? "Rename the folder, or move it away." : "Delete it, or move it away.",
  }),
  notAFolder: () => ({
    message: "this should be a folder, but it is a file.",
    hint: "Move or delete the file, and make a folder of that name.",
  }),
  badLink: ({ reason, target }) =>
    ({
      missing: {
        message: `this link leads to "${target}", which does not exist.`,
        hint: "Delete the link, or put the file itself in its place.",
      },
      loop: {
        message: "this link goes round in a circle and leads nowhere.",
        hint: "Delete the link, or put the file itself in its place.",
      },
      outside: {
        message: `this link leads out of its folder, to "${target}", and is not followed.`,
        hint: "Put the file itself in its place.",
      },
      folder: {
        message: `this link leads to the folder "${target}", and so round and round.`,
        hint: "Delete the link, or put the files that are needed in its place.",
      },
    })[reason],
  unreadable: ({ reason }) =>
    ({
      denied: {
        message: "there is no permission to read this.",
        hint: "Let the user who runs the program read it, for example by chmod -R u+rX.",
      },
      vanished: {
        message: "this went away while it was read.",
        hint: "Wait until the files have been copied or synchronised, and run the command again.",
      },
      changed: {
        message: "this grew while it was read.",
        hint: "Wait until the file has been written, and run the command again.",
      },
      tooLong: {
        message: "the name or the path is too long to be read.",
        hint: "Move it up, or shorten the names.",
      },
      tooManyOpen: {
        message: "too many files are open to read this one.",
        hint: "Close other programs, and run the command again.",
      },
      fault: {
        message: "the disk did not give this file.",
        hint: "Check the disk, or restore the file from a backup.",
      },
    })[reason],
  unusableName: ({ name, looksLike }) => ({
    message: looksLike
      ? `the name "${name}" is not UTF-8; it looks like "${looksLike}".`
      : `the name "${name}" has invisible characters or is not UTF-8.`,
    hint: "Rename it; if it came in an archive file, pack or unpack that again as UTF-8.",
  }),
  notUtf8: ({ looksLike }) => ({
    message: looksLike ? `the file is not UTF-8; it looks like ${looksLike}.` : "the file is not UTF-8.",
    hint: 'Choose "Save as" in your editor, with UTF-8 as the encoding.',
  }),
  controlCharacter: ({ character }) => ({
    message: `there is an invisible control character, ${character}.`,
    hint: "Delete it; such characters mostly come with pasted text.",
  }),
  radical: ({ character, name, nearest, nearestName }) => ({
    message: `"${character}" (${name}) is a radical, mostly from a PDF; it only looks like the character.`,
    hint: nearest === undefined ? "Write the character that is meant." : `Write "${nearest}" (${nearestName}).`,
  }),
  invisibleCharacter: ({ name }) => ({
    message: `there is an invisible character, ${name}, which divides words.`,
    hint: "Delete it; such characters mostly come with text pasted from the web.",
  }),
  lostCharacter: ({ name }) => ({
    message: `a character was lost here before; ${name} is what is left.`,
    hint: "Look at the source and write the character that stood here.",
  }),
  privateCharacter: ({ name }) => ({
    message: `${name} is a private character; readers will see a blank, a box or something else.`,
    hint: "Look at the source and write the character of Unicode; if there is none, describe it in words.",
  }),
  strayFile: ({ expected }) => ({
    message: "this file is in the wrong place and would not be read.",
    hint: `Save it as ${expected}.`,
  }),
  badFileName: ({ name, nearest }) => ({
    message: `the file name "${name}" becomes a URL: only lower-case a-z, digits and hyphens, and not "page".`,
    hint: `Rename it, for example to ${nearest}.`,
  }),
  nameTooLong: ({ length, limit }) => ({
    message: `the name has ${length} bytes, more than the ${limit} of which files can be made.`,
    hint: "Shorten it; a Chinese character takes 3 bytes.",
  }),
  wrongYearFolder: ({ folder, year }) => ({
    message: `the article's date is in ${year}, but the file is in folder ${folder}.`,
    hint: `Move it to content/articles/${year}/, or mend the date.`,
  }),
  duplicateSlug: ({ slug, other }) => ({ message: `"${slug}" is already used by ${other}.`, hint: "Rename one file." }),
  missingFile: ({ file }) => ({ message: "this file is missing.", hint: `Create ${file}; see content/README.md.` }),

  noFrontMatter: () => ({
    message: "the file does not begin with front matter.",
    hint: "Write --- on the first line, then the fields, then --- again.",
  }),
  unclosedFrontMatter: () => ({
    message: "the front matter does not end.",
    hint: "Write --- on a line of its own after the last field.",
  }),
  executableFrontMatter: ({ engine }) => ({
    message: `front matter of the kind "${engine}" is refused: only YAML is read, and no code is run.`,
    hint: "Make the first line ---.",
  }),
  yamlSyntax: ({ detail }) => ({
    message: `this is not valid YAML (${detail}).`,
    hint: "Check the indentation (spaces, no tabs), that quotes are closed, and the space after each colon.",
  }),
  yamlColon: ({ nearest = 'title: "AKR1B10: a gene"' }) => ({
    message: "a colon inside the value was read as a new field.",
    hint: `Put the whole value in quotes, for example ${nearest}.`,
  }),
  yamlKeyColon: ({ key, colon, character, nearest }) => ({
    message:
      colon !== ":"
        ? `the colon behind "${key}" is the full-width "${colon}".`
        : character === undefined
          ? `there is no space behind the colon of "${key}".`
          : `what stands behind the colon of "${key}" is no plain space but ${spaceName(character)}.`,
    hint: `Write ${nearest} instead, with an ASCII colon and one plain space.`,
  }),
  yamlIndent: ({ character }) => ({
    message: `this line is indented by ${spaceName(character)}.`,
    hint: "Use plain spaces, as many on all lines of one level; mend other lines that have the same.",
  }),
  yamlListMark: ({ character }) => ({
    message: `"${character}" does not begin an entry of a list.`,
    hint: 'Write an ASCII hyphen and a space, "- ", for every entry.',
  }),
  yamlQuotes: ({ nearest }) => ({
    message: "the value begins with a sign that means something in YAML, and was not read as text.",
    hint: `Write ${nearest} with quotes around the whole value.`,
  }),
  yamlComment: ({ written, nearest }) => ({
    message: `"${written}" was taken for a comment; readers would not see it.`,
    hint: `Write ${nearest} with quotes around the whole value; a comment needs a line of its own.`,
  }),
  yamlComma: ({ written, nearest }) => ({
    message: `the comma within braces cuts "${written}" in two.`,
    hint: `Write ${nearest} with quotes around the whole value.`,
  }),
  yamlDuplicateKey: ({ key }) => ({ message: `the key "${key}" is written twice.`, hint: "Keep one of them." }),
  yamlAlias: () => ({
    message: "YAML anchors and aliases (& and *) are not supported.",
    hint: "Write the content out, or quote a value that begins with * or &.",
  }),
  nestedTooDeep: () => ({
    message: "brackets, lists, quotations or HTML elements are nested too deep to be read.",
    hint: "Check for closing brackets or tags that are missing, and for symbols that came with pasted text.",
  }),
  frontMatterTooLong: ({ length, limit }) => ({
    message: `the front matter has ${length} characters, more than the limit of ${limit}, and was not read.`,
    hint: "Check whether the --- that ends it is missing, or move long texts into the body.",
  }),
  textNotShown: ({ what }) => ({
    message: `what stands in "${what}" would not be shown.`,
    hint: "Finish the tag, quotes or comment (with > or -->), move words out of the tag, refer to the footnote or link, or delete it.",
  }),
  tooMuchMarkup: ({ limit, within }) => ({
    message: `up to here ${tooMuch[within](limit)}; it was not set.`,
    hint:
      within === "bracket"
        ? "Close it with ], or delete it."
        : "Divide it, or delete signs, spaces and empty lines that do nothing.",
  }),
  notAMap: () => ({
    message: 'this should be "key: value" lines.',
    hint: "Write one key a line with a space after the colon, for example title: Words.",
  }),
  notAList: ({ nearest = "[one, two]" }) => ({
    message: "this should be a list.",
    hint: `Write ${nearest}, or begin each line with "- ".`,
  }),
  emptyBody: () => ({ message: "there is no text.", hint: "Write it after the second ---." }),

  unknownKey: ({ key, nearest, known }) => ({
    message: `there is no key "${key}".`,
    hint:
      didYouMean(nearest) ||
      (known.length > 0 ? `Known keys: ${listed(known)}.` : "An earlier problem of the file lists the known keys."),
  }),
  keyCase: ({ key, nearest }) => ({ message: `the key "${key}" has the wrong case.`, hint: `Write ${nearest}.` }),
  missing: ({ key, kind }) => ({
    message: kind === undefined ? `${key} is required.` : `an article of kind ${kind} must have ${key}.`,
    hint: `Add ${key}; see content/README.md.`,
  }),
  emptyValue: () => ({ message: "the key has no value.", hint: "Write one, or delete the line." }),
  emptyLeftOut: ({ key }) => ({
    message: `${key} has no value and was taken as left out.`,
    hint: "Write one, or delete the line.",
  }),
  notText: () => ({ message: "this should be text.", hint: "Write one value, not a list or nested keys." }),
  notOneOf: ({ value, allowed, nearest }) => ({
    message: `"${value}" is not one of the possible values.`,
    hint: sentences(didYouMean(nearest), `Possible: ${listed(allowed)}.`),
  }),
  notBoolean: ({ value }) => ({ message: `"${value}" is neither true nor false.`, hint: "Write true or false." }),
  wrongLength: ({ length, min, max }) => ({
    message: `${length} characters; it should have ${min} to ${max}.`,
    hint:
      length < min ? "Say more: who, where, what was done, how far along." : "Shorten it; the text holds the detail.",
  }),
  tooFew: ({ min }) => ({ message: `at least ${min} needed.`, hint: "Add one, or delete the key." }),
  moreProblems: ({ count }) => ({
    message: `the file has more problems than are listed: ${count} more.`,
    hint: "Mend those above first, then check again.",
  }),
  tooMany: ({ count, max }) => ({
    message: `the list has ${count} entries; those after the first ${max} were not checked.`,
    hint: "Delete what is too much, or divide it among several files.",
  }),
  notADate: ({ value, nearest }) => ({
    message: `"${value}" is not ${nearest === undefined ? "a date" : "how dates are written here"}.`,
    hint: nearest ? `Write ${nearest}.` : "Write 2022, 2022-05, 2022-05-16 or 2022-05-16T07:30:03+08:00.",
  }),
  notACalendarDate: ({ value, nearest }) => ({
    message: `"${value}" is not a calendar date.`,
    hint: `Write a real day, for example ${nearest}.`,
  }),
  dateAhead: ({ value, today }) => ({
    message: `"${value}" is still to come: today is ${today}.`,
    hint: "Check the date; a wrong clock of the computer has the same effect.",
  }),
  dateFarAhead: ({ value, today }) => ({
    message: `"${value}" is more than a year ahead: today is ${today}.`,
    hint: "Check whether the year is mistyped.",
  }),
  addedBeforeNews: ({ added, date }) => ({
    message: `the article was added on "${added}", before its news of "${date}".`,
    hint: "Check both: added is when it came into the archive, date is when the news was published.",
  }),
  notAnInstant: ({ value }) => ({
    message: `"${value}" is not an exact instant.`,
    hint: "Write time and zone too, for example 2026-12-01T09:00:00+08:00.",
  }),
  notAnId: ({ value, nearest }) => ({
    message: `"${value}" cannot be an id: only lower-case a-z, digits and hyphens, and not "page".`,
    hint: `Write for example ${nearest}.`,
  }),
  notAUrl: ({ value, nearest }) => ({
    message: nearest === undefined ? `"${value}" is not a URL.` : `"${value}" has characters that are of no URL.`,
    hint:
      nearest === undefined ? "Write a whole one that begins with https:// or http://." : `Write ${nearest} instead.`,
  }),
  notAMailAddress: ({ value }) => ({
    message: `"${value}" is not a mail address.`,
    hint: "Write it as name@example.org.",
  }),
  notADoi: ({ value, nearest }) => ({
    message: nearest === undefined ? `"${value}" is not a DOI.` : `"${value}" has characters that are of no DOI.`,
    hint:
      nearest === undefined
        ? "Write what begins with 10., for example 10.1002/hep.30000, without a URL."
        : `Write ${nearest} alone.`,
  }),
  notAPath: ({ value }) => ({
    message: `"${value}" is not an old path of this site.`,
    hint: "Write a path that begins with /, for example /2022/05/16/title.html, without domain, query or fragment.",
  }),
  pathTooLong: ({ length, limit }) => ({
    message: `the path has ${length} bytes, more than the ${limit} of which files can be made.`,
    hint: "Check whether too much was pasted; an old path that really was so long cannot be kept: delete the line.",
  }),
  notAnIndexNowKey: ({ value }) => ({
    message: `"${value}" cannot be a key of IndexNow.`,
    hint: "Write 8 to 128 letters, digits or hyphens, for example the output of `openssl rand -hex 16`.",
  }),
  notAYear: ({ value }) => ({ message: `"${value}" is not a year.`, hint: "Write four digits, for example 2019." }),
  originWithExtras: ({ value }) => ({
    message: `"${value}" cannot be the site's address.`,
    hint: "Write scheme, host and perhaps a path, for example https://example.org/research; no query, fragment or user.",
  }),
  notOneName: ({ value, nearest }) => ({
    message: `"${value}" is more than the name of one person.`,
    hint: `Write one entry for each, with what they do as role: ${nearest}.`,
  }),
  spaceInName: ({ value, nearest }) => ({
    message: `the name "${value}" has a space in it.`,
    hint: `Write ${nearest}; search and references take it for another name.`,
  }),
  workWithoutName: () => ({ message: "both title and container are missing.", hint: "Write at least one of them." }),
  figureDatedTwice: () => ({ message: "asOf and period exclude each other.", hint: "Delete one of them." }),
  duplicateId: ({ id, other }) => ({ message: `the id "${id}" is already used by ${other}.`, hint: "Choose another." }),
  duplicateLabel: ({ label, other }) => ({
    message: `"${label}" already is the id, a label or a synonym of the tag ${other}.`,
    hint: "A term can mean one tag only; delete one of the two.",
  }),
  redirectTaken: ({ path, other }) => ({
    message: `the old path "${path}" is already used by ${other}.`,
    hint: "An old path can lead to one page only; delete one of the two.",
  }),
  redirectHidesPage: ({ path }) => ({
    message: `"${path}" is a page of this site now and cannot be an old path.`,
    hint: "Delete the line, or write the path from before the change.",
  }),

  listSeparator: ({ value, separator, nearest }) => ({
    message: `the "${separator}" in "${value}" separates nothing; the whole was taken for one word.`,
    hint: `Write ${nearest}, with an ASCII comma and a space.`,
  }),
  unknownReference: ({ value, registry, nearest }) => ({
    message: `unknown ${registryNames[registry]} "${value}".`,
    hint: sentences(didYouMean(nearest), registryPlaces[registry]),
  }),
  unknownLead: ({ slug, nearest }) => ({
    message: `there is no article "${slug}" to lead the front page.`,
    hint: sentences(didYouMean(nearest), "Write an article's slug, which is its file name without .md."),
  }),
  retractedLead: ({ slug, instead }) => ({
    message: `"${slug}" has been retracted or withdrawn and cannot lead the front page.`,
    hint:
      instead === undefined
        ? "Delete the line."
        : `Write the slug of another article, for example ${instead}, or delete the line.`,
  }),
  unpublishedLead: ({ slug }) => ({
    message: `"${slug}" is a draft or under embargo; until it is public the newest article leads the front page.`,
    hint: "It takes its place by itself; to choose a lead for now, write the slug of a public article.",
  }),
  hierarchyTooDeep: ({ max }) => ({
    message: `there are more than ${max} levels above this one.`,
    hint: "Check whether the levels go round in a circle, or take some out.",
  }),
  cycle: ({ path }) => ({
    message: `the levels go round in a circle: ${path.join(" → ")}.`,
    hint: "Delete one of the links.",
  }),
  deadLink: ({ href, nearest }) => ({
    message: `this site has no page "${href}".`,
    hint: didYouMean(nearest) || "Check the path, for example /articles/file-name/.",
  }),
  deadAnchor: ({ href, nearest }) => ({
    message: `the heading that "${href}" leads to does not exist.`,
    hint: didYouMean(nearest) || "Check the words after #.",
  }),
  relativeLink: ({ href }) => ({
    message: `"${href}" is not a whole link.`,
    hint: "Write /articles/file-name/ within the site, https://… to elsewhere.",
  }),
  unpublishedLink: ({ href }) => ({
    message: `"${href}" is a draft or under embargo; readers cannot see it.`,
    hint: "Delete the link, or add it once that article is public.",
  }),
  missingImage: ({ src, nearest }) => ({
    message: `there is no image "${src}".`,
    hint: didYouMean(nearest) || "Put the image beside the article, or in public/ with a path that begins with /.",
  }),
  localImage: ({ src, name }) => ({
    message: `the image "${src}" is a path on your own computer; no other has it.`,
    hint: `Put the image beside the article, and write its name alone${name && `: ${name}`}.`,
  }),
  imageNameForm: ({ src }) => ({
    message: `a file beside the article looks like "${src}", but has other code points (macOS takes é apart).`,
    hint: "Copy the name from here and rename the file with it, or use plain letters in both.",
  }),
  notAnImage: ({ src, allowed }) => ({
    message: `"${src}" is not a usable image format.`,
    hint: `Convert it to ${listed(allowed)}.`,
  }),
  brokenImage: ({ src, allowed }) => ({
    message: `"${src}" cannot be read as a picture, whatever its name says.`,
    hint: `Open it in an image editor and save it again as one of ${listed(allowed)}.`,
  }),
  misnamedImage: ({ src, nearest }) => ({
    message: `"${src}" is a picture of another format than its name says.`,
    hint: `Rename the file to ${nearest}, here too.`,
  }),
  imageNameReserved: ({ name, nearest }) => ({
    message: `names like "${name}" are kept for the narrower versions of pictures, which the build makes itself.`,
    hint: `Rename that file, for example to ${nearest}.`,
  }),
  unused: ({ registry, id }) => ({
    message: `no article uses the ${registryNames[registry]} "${id}"; it is not published.`,
    hint: "Write its id in the article that is about it; until there is one it may stay.",
  }),
  resultWithoutStage: ({ stages }) => ({
    message: "this result has no research stage.",
    hint: `Add stage (${listed(stages)}) if a source states it; leave it out if none does.`,
  }),

  headingSkipped: ({ from, to }) => ({
    message: `the headings jump from level ${from} to level ${to}.`,
    hint: `Write ${"#".repeat(from + 1)} instead.`,
  }),
  headingOne: () => ({
    message: "a first-level heading in the text competes with the title; it is shown as second level.",
    hint: "Write ## instead.",
  }),
  elementUnwrapped: ({ element }) => ({
    message: `the HTML element <${element}> is not supported; only its text was kept.`,
    hint: "Write Markdown instead.",
  }),
  activeContentRemoved: ({ what }) => ({
    message: `"${what}" was removed for safety.`,
    hint: "A text runs no code and embeds nothing from elsewhere; delete it.",
  }),
  remoteImage: ({ src }) => ({
    message: `the image "${src}" is on another site; it was made a link.`,
    hint: "Download it and put it beside the article: readers' browsers visit no third party.",
  }),
  markupNotTaken: ({ kind, written, nearest }) => ({
    message: `"${written}" ${notTaken[kind].message}; readers will see these signs.`,
    hint: nearest === undefined ? notTaken[kind].hint : `Write ${nearest} instead.`,
  }),
  linkNotTaken: ({ written, nearest }) => ({
    message: `"${written}" did not become a link or a picture; readers will see these signs.`,
    hint: `Write ${nearest} with ASCII brackets and no space in the address.`,
  }),
  signTaken: ({ sign, written, nearest }) => ({
    message: `the ${sign} of "${written}" was taken for ${takenFor[sign] ?? "a list"}; readers will not see it.`,
    hint: `Write ${nearest} if it belongs to the number, or say it in words.`,
  }),
  imageWithoutAlt: ({ src }) => ({
    message: `the image "${src}" has no text alternative.`,
    hint: "Say in the brackets what is to be seen, for example ![the team in its laboratory](photo.jpg).",
  }),
};
