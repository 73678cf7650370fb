package wenyuan.indexer.corpus;

/// A file of the corpus as found.
///
/// @param name path below the corpus folder, parts joined by `/`
/// @param text the whole file decoded, line ends untouched; offsets into the raw file are UTF-16 code units of it
/// @param stem the first part of the ids of this file's articles
/// @param hash SHA-256 of the file's bytes, in hex
public record SourceFile(String name, String stem, String text, String hash) {

    /// A file whose name without its ending is like that of no other file.
    public SourceFile(String name, String text, String hash) {
        this(name, stem(name), text, hash);
    }

    /// The name without its ending.
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
