// What outlasts a reload: a browser that keeps nothing, or has no room, still works until the page is left.

function drawer(storage) {
  const beside = new Map();
  return {
    get(key) {
      try {
        return beside.get(key) ?? storage().getItem('wenyuan.' + key);
      } catch {
        return null; // storage is forbidden: only what stands beside is known
      }
    },
    set(key, value) {
      try {
        storage().setItem('wenyuan.' + key, value);
        beside.delete(key);
      } catch {
        beside.set(key, value); // storage is forbidden or full
      }
    },
  };
}

/** For this browser. */
export const settings = drawer(() => localStorage);

/** For this tab. */
export const session = drawer(() => sessionStorage);
