import { articleColumns } from "./articleColumns";
import { articleFields, articleRows } from "./articleRow";
import type { DataTable } from "./dataTable";
import { dataTable } from "./dataTable";
import { institutionColumns, institutionFields, institutionRows } from "./institutionRow";
import { milestoneColumns, milestoneFields, milestoneRows } from "./milestoneRow";
import { personColumns, personFields, personRows } from "./personRow";
import { publicationColumns, publicationFields, publicationRows } from "./publicationRow";
import { tagColumns, tagFields, tagRows } from "./tagRow";

/** The data set, in the order of `dataNames`. */
export const dataTables: readonly DataTable[] = [
  dataTable("articles", articleFields, articleColumns, articleRows),
  dataTable("institutions", institutionFields, institutionColumns, institutionRows),
  dataTable("people", personFields, personColumns, personRows),
  dataTable("tags", tagFields, tagColumns, tagRows),
  dataTable("publications", publicationFields, publicationColumns, publicationRows),
  dataTable("milestones", milestoneFields, milestoneColumns, milestoneRows),
];
