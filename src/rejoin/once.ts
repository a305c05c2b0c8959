/** Finds a thing when it is first asked for, and then knows it. */
export function once<Found extends string | boolean>(find: () => Found): () => Found {
  let found: Found | undefined;
  return () => {
    found ??= find();
    return found;
  };
}
