import type { Image } from "#archive/article";
import { decoded, href } from "#archive/href";
import { useLink } from "#components/FrameContext";
import { strings } from "#language/zh/strings";

type Props = { image: Image; slug: string };

/** The picture of an article, with its caption and who took it. */
export function ArticleImage({ image, slug }: Props) {
  const link = useLink();
  const { src, alt, caption, credit } = image;
  const path = src.startsWith("/")
    ? (`/${src.slice(1)}` as const)
    : href.articleFile(slug, decoded(src).replace(/^\.\//, ""));
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: the static export has no image optimizer */}
      <img src={link(path)} alt={alt} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span>{strings.article.credit(credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}
