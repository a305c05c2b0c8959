/** Makes a thing when it is first asked for, and then keeps it: most pages never ask for most things. */
export function once<Made extends object | string | boolean>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
