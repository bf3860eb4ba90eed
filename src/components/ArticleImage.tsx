import type { Image } from "#archive/article";
import type { Picture } from "#archive/picture";
import { pictureSource } from "#archive/picture";
import { useLink } from "#components/FrameContext";
import { pageStrings } from "#language/zh/pageStrings";

type Props = { image: Image; picture: Picture };

/** The picture of an article, with its caption and who took it. */
export function ArticleImage({ image, picture }: Props) {
  const link = useLink();
  const { alt, caption, credit } = image;
  return (
    <figure className="picture">
      {/* Below the fold of a phone. A lazy image that is in view loads at once, and React preloads none. */}
      {/* biome-ignore lint/performance/noImgElement: the static export has no image optimizer */}
      <img {...pictureSource(picture, link)} alt={alt} loading="lazy" decoding="async" />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span>{pageStrings.article.credit(credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}
