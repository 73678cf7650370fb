package wenyuan.indexer.corpus;

/// A file of the corpus as found.
///
/// @param name path below the corpus folder, parts joined by `/`
/// @param text the whole file decoded, line ends untouched; offsets into the raw file are UTF-16 code units of it
/// @param hash SHA-256 of the file's bytes, in hex
public record SourceFile(String name, String text, String hash) {

    /// The name without its ending: the first part of the ids of this file's articles.
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
