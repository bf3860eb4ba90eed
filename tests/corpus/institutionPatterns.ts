import type { InstitutionType } from "#archive/classification";

/**
 * How institutions are named. In braces: city, province, branch of medicine, ordinal, brand; the
 * English has the same ones. Aliases and former names may be none.
 */
export type InstitutionPattern = { name: string; nameEn: string; aliases: string[]; formerNames: string[] };

const pattern = (name: string, nameEn: string, aliases: string[] = [], formerNames: string[] = []) => ({
  name,
  nameEn,
  aliases,
  formerNames,
});

const numbered = (formerName: string) =>
  pattern(
    "{city}市第{ordinal}人民医院",
    "{city} {ordinal} People's Hospital",
    ["{city}{ordinal}院", "{city}市{ordinal}医院"],
    [formerName],
  );

export const institutionPatterns: Record<InstitutionType, readonly InstitutionPattern[]> = {
  hospital: [
    numbered("{city}地区医院"),
    numbered("{city}工人医院"),
    numbered("{city}县人民医院"),
    pattern(
      "{city}医科大学附属第{ordinal}医院",
      "{ordinal} Affiliated Hospital of {city} Medical University",
      ["{city}医大{ordinal}院", "{city}附{ordinal}院"],
      ["{city}医学院附属医院"],
    ),
    pattern("{city}市{branch}医院", "{city} {branch} Hospital", ["{city}{branch}医院"], ["{city}市{branch}门诊部"]),
    pattern("{city}市中心医院", "{city} Central Hospital", ["{city}中心医院"], ["{city}公济医院"]),
  ],
  university: [
    pattern("{city}医科大学", "{city} Medical University", ["{city}医大"], ["{city}医学院", "{city}医学专门学校"]),
    pattern("{city}大学", "{city} University", ["{city}大"], ["{city}师范学院"]),
    pattern("{city}中医药大学", "{city} University of Chinese Medicine", ["{city}中医大"], ["{city}中医学院"]),
    pattern("{city}理工大学", "{city} University of Technology", ["{city}理工"], ["{city}工学院"]),
  ],
  school: [
    pattern("{city}大学基础医学院", "{city} School of Basic Medicine", ["{city}大学基础院"]),
    pattern("{city}大学公共卫生学院", "{city} School of Public Health", ["{city}大学公卫学院"], ["{city}大学卫生系"]),
    pattern("{city}大学药学院", "{city} School of Pharmacy", [], ["{city}药科学校"]),
    pattern("{city}大学生命科学学院", "{city} School of Life Sciences", ["{city}大学生科院"]),
  ],
  institute: [
    pattern(
      "{city}{branch}研究所",
      "{city} Institute of {branch} Research",
      ["{city}{branch}所"],
      ["{city}{branch}研究室"],
    ),
    pattern("{province}{city}{branch}研究院", "{city} Academy of {branch} Research", ["{city}{branch}院"]),
  ],
  laboratory: [
    pattern("{branch}{city}重点实验室", "{city} Key Laboratory of {branch} Research", ["{city}{branch}实验室"]),
    pattern("{city}{branch}联合实验室", "{city} Joint {branch} Laboratory"),
  ],
  centre: [
    pattern(
      "{province}{branch}临床医学研究中心（{city}）",
      "{city} Clinical Research Centre ({branch})",
      ["{city}{branch}中心"],
      ["{city}{branch}协作组"],
    ),
    pattern("{city}{branch}诊疗中心", "{city} {branch} Centre"),
  ],
  association: [
    pattern("{city}{branch}学会", "{city} {branch} Society"),
    pattern("{city}{branch}协会", "{city} {branch} Association", [], ["{city}{branch}联谊会"]),
    pattern("{city}{branch}基金会", "{city} {branch} Foundation"),
  ],
  company: [
    pattern("{city}{brand}生物科技有限公司", "{city} {brand} Biotech Co., Ltd.", ["{brand}生物"]),
    pattern("{city}{brand}药业有限公司", "{city} {brand} Pharma Co., Ltd.", ["{brand}药业"], ["{city}制药厂"]),
    pattern("{city}{brand}医疗器械有限公司", "{city} {brand} Medical Co., Ltd.", ["{brand}医疗"]),
  ],
  agency: [
    pattern("{city}市卫生健康委员会", "{city} Health Commission", ["{city}市卫健委"], ["{city}市卫生局"]),
    pattern("{city}市科学技术局", "{city} Science and Technology Bureau", ["{city}市科技局"]),
    pattern("{city}市药品监督管理局", "{city} Drug Administration", ["{city}市药监局"]),
  ],
};
