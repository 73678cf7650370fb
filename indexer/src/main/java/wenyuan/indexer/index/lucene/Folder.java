package wenyuan.indexer.index.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import wenyuan.indexer.index.IndexException;

/// The folder of an index: whether there is a usable one in it, and what to say when there is not.
record Folder(Path path) {
    static final String HOW_TO_REBUILD = "make it anew with the command index --rebuild, with the same --data folder";

    /// Opens the folder, made if need be, to write in it.
    Directory make() {
        try {
            return FSDirectory.open(Files.createDirectories(path));
        } catch (FileAlreadyExistsException | NotDirectoryException e) {
            throw new IndexException("the index cannot be kept in " + path
                    + ", because a file is in the way; move it or name another data folder", e);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /// Opens the folder to search in it.
    Directory existing() {
        try {
            if (!Files.isDirectory(path)) {
                throw none();
            }
            return FSDirectory.open(path);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Whether there is an index. One that was not made as `wanted` is refused.
    boolean holdsIndex(Directory directory, Manifest wanted) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        var commit = SegmentInfos.readLatestCommit(directory).getUserData();
        Manifest.in(commit)
                .orElseThrow(() -> new IndexException(
                        "in " + path + " is an index that Wenyuan did not make; name another data folder"))
                .check(path, wanted);
        return true;
    }

    /// Deletes the index's files and nothing else that may lie in the folder.
    void deleteIndex() {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (var directory = FSDirectory.open(path);
                var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    IndexException none() {
        return new IndexException("there is no index in " + path + "; make one with `wenyuan index`");
    }

    /// What an exception of Lucene's means to whoever asked for this folder.
    IndexException failed(Exception e) {
        return switch (e) {
            case LockObtainFailedException _ -> new IndexException("the index in " + path
                    + " is being written by another process; stop that `serve` or `index` first", e);
            case CorruptIndexException _ -> damaged(e);
            case EOFException _ -> damaged(e);
            case FileNotFoundException _ -> damaged(e);
            case NoSuchFileException _ -> damaged(e);
            case IllegalArgumentException _ -> damaged(e);
            case IndexFormatTooOldException _ -> otherVersion(e);
            case IndexFormatTooNewException _ -> otherVersion(e);
            default -> unusable(e);
        };
    }

    private IndexException damaged(Exception e) {
        return new IndexException("the index in " + path + " is damaged or half written; " + HOW_TO_REBUILD,
                e);
    }

    private IndexException otherVersion(Exception e) {
        return new IndexException("the index in " + path + " was written by another version of this program; "
                + HOW_TO_REBUILD, e);
    }

    private IndexException unusable(Exception e) {
        return new IndexException("the index in " + path + " cannot be used (" + e
                + "); see whether the folder may be read and written and the disk has room", e);
    }
}
