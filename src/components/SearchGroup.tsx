import type { ReactNode } from "react";
import { strings } from "#language/zh/strings";
import style from "./search.module.css";
import { useSlow } from "./useSlow";

type Props = {
  title: string;
  isOpen: boolean;
  toggle: (isOpen: boolean) => void;
  isCounted: boolean;
  hasFailed: boolean;
  children: ReactNode;
};

/** One group of the panel: its name, and when it is open what belongs to it, or that this is not known yet. */
export function SearchGroup({ title, isOpen, toggle, isCounted, hasFailed, children }: Props) {
  const isSlow = useSlow(isOpen && !isCounted);
  const waiting = hasFailed ? strings.search.notCounted : isSlow && strings.search.counting;
  return (
    <details className={style.group} open={isOpen} onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (isCounted ? children : <p className="note">{waiting}</p>)}
    </details>
  );
}
