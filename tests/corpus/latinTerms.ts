import { wordsOf } from "./morphemes";
import type { Random } from "./random";

/** Terms that medicine writes in Latin and Greek letters; genuine ones, from frequent to rare. */
export const knownTerms = wordsOf(
  "DNA RNA CT MRI PCR PD-1 IL-6 TNF-α mRNA CAR-T EGFR PD-L1 T细胞 TP53 VEGF HBV HIV NF-κB TGF-β COVID-19 SARS-CoV-2 IFN-γ CRISPR/Cas9 HER2 KRAS BRCA1 IL-1β CD8 CD4 AKT mTOR PI3K ICU ROC AUC HPV miR-21 Wnt β-catenin " +
    "AKR1B10 HCV AFP BRAF ALK p53 HLA-A JAK2 STAT3 MAPK IL-10 IL-17A TGF-β1 CTLA-4 NK细胞 B细胞 PET-CT LncRNA circRNA siRNA GLP-1 AMPK HIF-1α PTEN MYC RAS CEA CA19-9 PSA DC-CIK α-SMA BMI ELISA FISH SPECT ECMO " +
    "iPSC MSC GSK-3β PPARγ LAG-3 TIM-3 CD19 CD20 CD47 BCMA Claudin18.2 FGFR2 c-MET RET NTRK PARP CDK4/6 VEGFR-2 ACE2 TMPRSS2 Aβ42 tau α-突触核蛋白 LRRK2 APOE4 SOD1 FOXP3 ROS NLRP3 TLR4 MyD88 γδT细胞 IgG IgM IgA4 " +
    "κ轻链 λ轻链 ω-3 δ受体 μ受体 β受体 α-地中海贫血 5-HT GABA NMDA BDNF LDL-C HDL-C HbA1c eGFR Th17 Treg M2型 GWAS scRNA-seq ATAC-seq ChIP-seq AlphaFold Transformer CNN DRG GCP GMP SCI meta Nature Cell Lancet NEJM JAMA Hepatology Gut Blood",
);

const letters = [..."ABCDEFGHKLMNPRSTXZ"];
const greek = [..."αβγδεκλ"];

/** A term composed as genes and their products are named; most of those made are nobody's. */
export function composedTerm(random: Random): string {
  const stem = Array.from({ length: random.between(2, 4) }, () => random.pick(letters)).join("");
  return random.pick([
    () => `${stem}${random.between(1, 29)}`,
    () => `${stem}${random.between(1, 9)}${random.pick(letters)}${random.between(1, 19)}`,
    () => `miR-${random.between(7, 4999)}${random.pick(["", "a", "b", "-3p", "-5p"])}`,
    () => `LINC${String(random.between(1, 2999)).padStart(5, "0")}`,
    () => `${stem}-${random.between(1, 99)}`,
    () => `${stem}-${random.between(1, 9)}${random.pick(greek)}`,
    () => `CD${random.between(1, 371)}${random.pick(["", "", "a", "b"])}`,
    () => `rs${random.between(10_000, 19_999_999)}`,
    () => `${random.pick(greek)}-${stem}`,
  ])();
}

/** Another way in which the same term is written: `TNFα`, `TNF－α`. */
export function respelt(random: Random, term: string): string {
  return random.pick([term.replace("-", ""), term.replace("-", "－"), term.replace("-", "‐"), term.toLowerCase()]);
}
