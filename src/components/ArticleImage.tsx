import type { Image } from "#archive/article";
import type { Picture } from "#archive/picture";
import { pictureSource } from "#archive/picture";
import { useLink } from "#components/FrameContext";
import { strings } from "#language/zh/strings";

type Props = { image: Image; picture: Picture };

/** The picture of an article, with its caption and who took it. */
export function ArticleImage({ image, picture }: Props) {
  const link = useLink();
  const { alt, caption, credit } = image;
  return (
    <figure>
      {/* Inside <picture> React adds no preload: the browser finds the image as early by itself. */}
      <picture>
        <img {...pictureSource(picture, link)} alt={alt} loading="eager" decoding="async" />
      </picture>
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span>{strings.article.credit(credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}
