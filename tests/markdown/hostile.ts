import type { Element } from "hast";
import { safeElements, safeSchemes } from "#markdown/safeSubset";
import { elementsIn } from "./render";

/** What in a rendered text could run, load or mislead; empty for a safe one. */
export function dangersIn(html: string): string[] {
  return elementsIn(html).flatMap((element) => [
    ...(Object.hasOwn(safeElements, element.tagName) || /^(html|head|body)$/.test(element.tagName)
      ? []
      : [`<${element.tagName}>`]),
    ...Object.entries(element.properties).flatMap(([name, value]) => dangersOf(element, name, String(value))),
  ]);
}

function dangersOf(element: Element, name: string, value: string): string[] {
  const attribute = `${element.tagName}[${name}]`;
  if (/^(on|style$|srcset$|srcDoc$|formAction$|xLink)/i.test(name)) return [attribute];
  if (name !== "href" && name !== "src") return [];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare(value))?.[1]?.toLowerCase();
  if (scheme !== undefined && !(name === "href" && safeSchemes.includes(scheme))) return [`${attribute} ${scheme}:`];
  return [];
}

/** An address as browsers read it: white space and control characters fall away. */
function bare(value: string): string {
  return [...value].filter((character) => character > " " && character !== "\u007f").join("");
}

/** Attacks by name; `word` in the text must survive where readers could see it. */
export const attacks: Record<string, string> = {
  "a script": "一<script>alert(1)</script>word",
  "a script in capitals with blanks": "<ScRiPt\n>alert(1)</sCrIpT >word",
  "a script cut in two": "<scr<script>ipt>alert(1)</scr</script>ipt>word",
  "an unclosed script": "word<script>alert(1)",
  "an SVG that loads": "<svg onload=alert(1)><text>word</text></svg>",
  "a script in an SVG": "<svg><script>alert(1)</script></svg>word",
  "an SVG animation of a link":
    '<svg><a><animate attributeName="href" values="javascript:alert(1)"/><text>word</text></a></svg>',
  "an xlink in an SVG": '<svg><a xlink:href="javascript:alert(1)"><text>word</text></a></svg>',
  "an SVG that uses a document": '<svg><use href="data:image/svg+xml,<svg onload=alert(1)>"/></svg>word',
  "math with a link": '<math href="javascript:alert(1)"><mtext>word</mtext></math>',
  "math that breaks out of its namespace":
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">word',
  "an SVG that breaks out of its namespace": '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">word',
  "a form that breaks out of a form":
    "word<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "a noscript that ends in an attribute":
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">word</noscript>',
  "a textarea that ends in an attribute": '<textarea><p title="</textarea><img src=x onerror=alert(1)>">word',
  "a comment with a bang": "<!--><img src=x onerror=alert(1)>-->word",
  "a javascript link": "[word](javascript:alert(1))",
  "a javascript link in mixed case": "<a href='JaVaScRiPt:alert(1)'>word</a>",
  "a javascript link with entities": "[word](&#106;avascript&colon;alert&lpar;1&rpar;)",
  "a javascript link with white space": '<a href=" java\tscript\n:alert(1)">word</a>',
  "a javascript link with control characters": '<a href="&#1;java&#x0d;script:alert(1)">word</a>',
  "a javascript reference": "[word]\n\n[word]: javascript:alert(1)",
  "a vbscript link": "[word](vbscript:msgbox(1))",
  "a data link": "[word](data:text/html;base64,PHNjcmlwdD4=)",
  "a blob link": "<a href='blob:https://example.org/1'>word</a>",
  "a javascript image": "![word](javascript:alert(1))",
  "a data image": "![word](data:image/svg+xml;base64,PHN2Zz4=)",
  "an image that fails": '<img src="x.jpg" onerror="alert(1)" alt="图">word',
  "an image with sources of its own": '<img src="x.jpg" srcset="https://example.org/x.jpg 2x" alt="图">word',
  "a picture with sources": '<picture><source srcset="https://example.org/x.jpg">word</picture>',
  "a frame with a document": '<iframe srcdoc="<script>alert(1)</script>"></iframe>word',
  "an object": '<object data="https://example.org/x.swf">word</object>',
  "an embed": '<embed src="https://example.org/x.swf">word',
  "a style with an import": '<style>@import "https://example.org/x.css";</style>word',
  "a style in an attribute": '<p style="background:url(javascript:alert(1))">word</p>',
  "a link to a style": '<link rel="stylesheet" href="https://example.org/x.css">word',
  "a refresh": '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">word',
  "a base": '<base href="https://example.org/">word',
  "a form": '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">word</button></form>',
  "an input that focuses": '<input autofocus onfocus=alert(1) value="word">',
  "a video that fails": '<video poster="javascript:alert(1)"><source onerror=alert(1)>word</video>',
  "details that toggle": "<details open ontoggle=alert(1)><summary>word</summary></details>",
  "a body that loads": "<body onload=alert(1)>word</body>",
  "a template": "<template><img src=x onerror=alert(1)>word</template>",
  "a custom element": "<x-y is='z' onclick=alert(1)>word</x-y>",
  "a tag without an end": 'word <img src="x.jpg" alt="图" onerror="alert(1)"',
  "an attribute with a slash": "<img/src=x.jpg/onerror=alert(1) alt=word>",
  "a plaintext": "<plaintext>word<script>alert(1)</script>",
  "an XML instruction": "<?xml-stylesheet href='javascript:alert(1)'?>word",
  "a CDATA section": "<![CDATA[<script>alert(1)</script>]]>word",
  "an autolink": "<javascript:alert(1)>word",
};
