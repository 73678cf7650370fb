package wenyuan.indexer.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files below a folder, in order of their names. The names are listed once, at opening; a file is read when it
/// is asked for, so that one file at a time is in memory. Hidden files and folders do not count.
///
///     Corpus corpus = Corpus.open(folder);
///     for (String name : corpus.names()) {
///         switch (corpus.load(name)) {
///             case Loaded.Text(SourceFile file) -> …
///             case Loaded.Rejected(Rejection rejection) -> …
///         }
///     }
public final class Corpus {
    /// A larger file is rejected, however much memory there is: its text would come near the length of an array.
    private static final long MAX_BYTES = 512L << 20;
    /// Reading a file takes up to this many times its bytes: 20 MB of JSON could be read with 160 MB, not with 100.
    private static final int MEMORY_PER_BYTE = 8;
    private static final long MEGABYTE = 1L << 20;

    private final Path folder;
    private final long maxBytes;
    private final List<String> names;
    /// Names, and names without their endings, that stand for more than one file.
    private final Set<String> ambiguous;

    private Corpus(Path folder, long maxBytes, List<String> names) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.names = names;
        Set<String> seen = new HashSet<>();
        this.ambiguous = names.stream().flatMap(name -> Stream.of(name, SourceFile.stem(name)).distinct())
                .filter(name -> !seen.add(name)).collect(Collectors.toUnmodifiableSet());
    }

    /// Lists the files below `folder`. A file is rejected when the program has too little memory to read it.
    ///
    /// @throws CorpusException if it is not a folder, cannot be listed or holds no file
    public static Corpus open(Path folder) {
        return open(folder, mostBytes());
    }

    private static long mostBytes() {
        return Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE);
    }

    /// As [#open(Path)], with another limit on the size of a file.
    public static Corpus open(Path folder, long maxBytes) {
        if (!Files.exists(folder)) {
            throw new CorpusException("There is no corpus folder " + folder.toAbsolutePath()
                    + ". Make it and put the news files there, or name another folder with --corpus.");
        }
        if (!Files.isDirectory(folder)) {
            throw new CorpusException("The corpus " + folder.toAbsolutePath()
                    + " is a file, not a folder. Name the folder that it stands in with --corpus.");
        }
        List<String> names = list(folder);
        if (names.isEmpty()) {
            throw new CorpusException("The corpus folder " + folder.toAbsolutePath()
                    + " holds no files. Put the news files there, or name another folder with --corpus.");
        }
        return new Corpus(folder, maxBytes, names);
    }

    /// One file of a folder whose name is known; the others are not looked for.
    public static Loaded load(Path folder, String name) {
        return new Corpus(folder, mostBytes(), List.of(name)).load(name);
    }

    private static List<String> list(Path folder) {
        var names = new FileNames(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, names);
        } catch (IOException e) {
            throw new CorpusException("The corpus folder " + folder.toAbsolutePath() + " cannot be listed ("
                    + e + "). Give this user the right to read it.", e);
        }
        return names.sorted();
    }

    /// Paths below the folder, parts joined by `/`, in order.
    public List<String> names() {
        return names;
    }

    /// Length of the file of that name; 0 where it cannot be told.
    public long bytes(String name) {
        return folder.resolve(name).toFile().length();
    }

    /// Reads the file of that name, decoded: UTF-8, UTF-16 with its mark, or GB18030.
    public Loaded load(String name) {
        Path path = folder.resolve(name);
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return rejected(name, "is not a regular file, or a folder that may not be entered");
            }
            long size = Files.size(path);
            if (size > maxBytes) {
                return rejected(name, tooLarge(size));
            }
            return decoded(name, Files.readAllBytes(path));
        } catch (NoSuchFileException _) {
            return rejected(name, "is not there any more, or is a link that leads nowhere");
        } catch (AccessDeniedException _) {
            return rejected(name, "may not be read by this user; give it the right to");
        } catch (IOException e) {
            return rejected(name, "cannot be read: " + e);
        }
    }

    private String tooLarge(long size) {
        String advice = size <= MAX_BYTES
                ? ", or start java with -Xmx" + (size * MEMORY_PER_BYTE / MEGABYTE + 1) + "m"
                : "";
        return "has " + size + " bytes, more than the limit of " + maxBytes
                + " bytes that memory sets; split it into smaller files" + advice;
    }

    private Loaded decoded(String name, byte[] bytes) {
        return switch (Decoded.of(bytes)) {
            case Decoded.NotText(String reason) -> rejected(name, reason);
            case Decoded.Text(String text) ->
                new Loaded.Text(new SourceFile(name, stem(name), text,
                        Sha256.hex(bytes)));
        };
    }

    /// The name without its ending; the whole name where that would be another file's, too.
    private String stem(String name) {
        String stem = SourceFile.stem(name);
        return ambiguous.contains(stem) ? name : stem;
    }

    private static Loaded rejected(String name, String reason) {
        return new Loaded.Rejected(new Rejection(name, "", "The file " + reason + "."));
    }
}
