import type { PublicNotice } from "#archive/archive";
import { href } from "#archive/href";
import type { Paging } from "#archive/paging";
import { NoticeList } from "#components/NoticeList";
import { PageNumbers } from "#components/PageNumbers";
import { PageTitle } from "#components/PageTitle";
import { strings } from "#language/zh/strings";

/** Every correction, retraction and withdrawal. */
export function CorrectionsPage({ notices, paging }: { notices: PublicNotice[]; paging: Paging }) {
  const { title, introduction, none } = strings.notices;
  return (
    <>
      <PageTitle title={title} introduction={introduction} />
      {notices.length === 0 ? <p className="empty">{none}</p> : <NoticeList notices={notices} heading="h2" />}
      <PageNumbers paging={paging} path={href.corrections} />
    </>
  );
}
