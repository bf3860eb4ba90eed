/**
 * What it costs to make one sequence into another: 1 for each part left out, added or exchanged with its neighbour,
 * and what `change` says for a part that takes the place of another (0: they are the same).
 */
export function editCost<A, B>(from: readonly A[], to: readonly B[], change: (a: A, b: B) => number): number {
  const isSame = (a: A | undefined, b: B | undefined) => a !== undefined && b !== undefined && change(a, b) === 0;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  from.forEach((a, row) => {
    const line = [row + 1];
    to.forEach((b, column) => {
      const changing = change(a, b);
      const isSwapped = changing > 0 && isSame(a, to[column - 1]) && isSame(from[row - 1], b);
      line.push(
        Math.min(
          at(above, column) + changing,
          at(above, column + 1) + 1,
          at(line, column) + 1,
          isSwapped ? at(before, column - 1) + 1 : Infinity,
        ),
      );
    });
    before = above;
    above = line;
  });
  return at(above, to.length);
}

function at(costs: readonly number[], place: number): number {
  return costs[place] ?? Infinity;
}
