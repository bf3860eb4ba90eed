import { fileHref } from "#archive/fileHref";
import { href } from "#archive/href";
import { useFrame } from "#components/FrameContext";
import { PageLink } from "#components/PageLink";
import { PageTitle } from "#components/PageTitle";
import { aboutText } from "#language/zh/aboutText";
import { pageStrings } from "#language/zh/pageStrings";

/** What the archive is, and what readers may hold it to. */
export function AboutPage() {
  const { site } = useFrame();
  const { sections, software, contactHeading, contact, noContact, correctionsLink } = aboutText;
  return (
    <>
      <PageTitle title={pageStrings.about.title} introduction={site.description} />
      <div className="prose about">
        {sections(site.name).map(({ id, heading, paragraphs }) => (
          <section key={id}>
            <h2 id={id}>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {id === "corrections" && (
              <p>
                <PageLink to={href.corrections}>{correctionsLink}</PageLink>
              </p>
            )}
          </section>
        ))}
        <section>
          <h2 id="software">{software.heading}</h2>
          <p>
            {software.text}
            <PageLink to={fileHref.licences}>{software.licences}</PageLink>
            {software.stop}
          </p>
        </section>
        <section>
          <h2 id="contact">{contactHeading}</h2>
          {site.contact ? (
            <p>
              {contact} <a href={`mailto:${site.contact}`}>{site.contact}</a>
            </p>
          ) : (
            <p>{noContact}</p>
          )}
        </section>
      </div>
    </>
  );
}
