package wenyuan.indexer.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {
    private static final String NEWS = "本报讯 昨天，市里召开会议，讨论了三项议题：\n第一，经济；第二，文化；第三，卫生。\n";

    @TempDir
    Path folder;

    @Test
    void refusesAFolderThatIsMissingAFileOrEmptyAndNamesIt() throws IOException {
        Path missing = folder.resolve("missing");
        Path file = Files.writeString(folder.resolve("file.txt"), NEWS);
        Path empty = Files.createDirectories(folder.resolve("empty/within"));
        Files.writeString(empty.resolve(".hidden"), NEWS);

        assertThatThrownBy(() -> Corpus.open(missing)).isInstanceOf(CorpusException.class)
                .hasMessageContaining(missing.toString()).hasMessageContaining("--corpus");
        assertThatThrownBy(() -> Corpus.open(file)).isInstanceOf(CorpusException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining("not a folder");
        assertThatThrownBy(() -> Corpus.open(empty)).isInstanceOf(CorpusException.class)
                .hasMessageContaining(empty.toString()).hasMessageContaining("no files");
    }

    @Test
    void listsFilesOfAllFoldersByNameWithoutHiddenOnes() throws IOException {
        for (String name : new String[]{"b.txt", "a/z.txt", "a/b/c.txt", "a.txt", ".git/config", "a/.x"}) {
            write(name, NEWS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Corpus.open(folder).names()).containsExactly("a.txt", "a/b/c.txt", "a/z.txt", "b.txt");
    }

    @Test
    void tellsFilesApartThatDifferInTheirEndingsOnly() throws IOException {
        for (String name : new String[]{"a.json", "a.txt", "a.txt.txt", "b.txt", "c", "c.txt", "d/a.txt"}) {
            write(name, NEWS.getBytes(StandardCharsets.UTF_8));
        }
        Corpus corpus = Corpus.open(folder);
        assertThat(corpus.names().stream().map(name -> ((Loaded.Text) corpus.load(name)).file().stem()))
                .containsExactly("a.json", "a.txt", "a.txt.txt", "b", "c", "c.txt", "d/a");
    }

    @Test
    void goesRoundNoLoopOfLinksAndReportsALinkThatLeadsNowhere() throws IOException {
        write("a/text.txt", NEWS.getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/nowhere"), folder.resolve("gone"));

        Corpus corpus = Corpus.open(folder);

        assertThat(corpus.names()).containsExactly("a/nowhere", "a/text.txt");
        assertThat(rejection(corpus.load("a/nowhere")).reason()).contains("leads nowhere");
    }

    @Test
    void reportsAFileThatVanishedAfterListing() throws IOException {
        Path file = write("text.txt", NEWS.getBytes(StandardCharsets.UTF_8));
        Corpus corpus = Corpus.open(folder);
        Files.delete(file);
        assertThat(rejection(corpus.load("text.txt")).reason()).contains("not there any more");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030", "GBK"})
    void readsEachEncodingOfChineseText(String encoding) throws IOException {
        boolean needsMark = encoding.startsWith("UTF-16") || encoding.startsWith("UTF-32");
        String marked = needsMark && !encoding.equals("UTF-16") ? "\ufeff" + NEWS : NEWS;
        write("text.txt", marked.getBytes(Charset.forName(encoding)));
        assertThat(text(Corpus.open(folder).load("text.txt")).text()).isEqualTo(NEWS);
    }

    @Test
    void countsOffsetsFromBehindTheByteOrderMark() throws IOException {
        write("text.txt", ("\ufeff" + NEWS).getBytes(StandardCharsets.UTF_8));
        assertThat(text(Corpus.open(folder).load("text.txt")).text()).isEqualTo(NEWS);
    }

    @Test
    void keepsAFileThatWasCutOffInsideACharacter() throws IOException {
        byte[] whole = NEWS.strip().getBytes(StandardCharsets.UTF_8);
        write("text.txt", Arrays.copyOf(whole, whole.length - 1));
        String expected = NEWS.strip().substring(0, NEWS.strip().length() - 1) + "\ufffd";
        assertThat(text(Corpus.open(folder).load("text.txt")).text()).isEqualTo(expected);
    }

    @Test
    void hashesTheBytesOfTheFile() throws IOException {
        write("text.txt", "abc".getBytes(StandardCharsets.UTF_8));
        assertThat(text(Corpus.open(folder).load("text.txt")).hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void rejectsWhatIsNotTextAndSaysWhatItLooksLike() throws IOException {
        Charset latin = StandardCharsets.ISO_8859_1;
        write("1.pdf", "%PDF-1.7 …".getBytes(latin));
        write("2.zip", "PK\u0003\u0004xyz".getBytes(latin));
        write("3.bin", "abc\0def".getBytes(latin));
        write("4.txt", new byte[0]);
        write("5.txt", " \n\u3000\r\n".getBytes(StandardCharsets.UTF_8));
        write("6.txt", "Liberté, égalité, fraternité: la devise est née".getBytes(latin));
        write("7.txt", "中華民國總統府前，臺灣記者聯合會發表聲明，強調新聞自由與獨立的價值。".getBytes(Charset.forName("Big5")));

        Corpus corpus = Corpus.open(folder);

        assertThat(corpus.names().stream().map(name -> rejection(corpus.load(name)).reason()))
                .satisfiesExactly(
                        pdf -> assertThat(pdf).contains("PDF"), zip -> assertThat(zip).contains("ZIP"),
                        nul -> assertThat(nul).contains("binary", "byte 3"),
                        empty -> assertThat(empty).contains("is empty"),
                        blank -> assertThat(blank).contains("is blank"),
                        french -> assertThat(french).contains("not text in a known encoding"),
                        big5 -> assertThat(big5).contains("not text in a known encoding"));
    }

    @Test
    void rejectsAFileAboveTheLimitWithItsSizeAndTheLimit() throws IOException {
        write("big.txt", "x".repeat(101).getBytes(StandardCharsets.UTF_8));
        write("fits.txt", "x".repeat(100).getBytes(StandardCharsets.UTF_8));
        Corpus corpus = Corpus.open(folder, 100);
        assertThat(rejection(corpus.load("big.txt")).reason()).contains("101", "100", "-Xmx", "split");
        assertThat(text(corpus.load("fits.txt")).text()).hasSize(100);
    }

    @Test
    void goesOnWithTheNextFileAfterOneThatIsRejected() throws IOException {
        write("a.bin", "\0\0".getBytes(StandardCharsets.UTF_8));
        write("b.txt", NEWS.getBytes(StandardCharsets.UTF_8));
        Corpus corpus = Corpus.open(folder);
        assertThat(corpus.names().stream().map(corpus::load)).satisfiesExactly(
                first -> assertThat(first).isInstanceOf(Loaded.Rejected.class),
                second -> assertThat(text(second).text()).isEqualTo(NEWS));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static SourceFile text(Loaded loaded) {
        assertThat(loaded).isInstanceOf(Loaded.Text.class);
        return ((Loaded.Text) loaded).file();
    }

    private static Rejection rejection(Loaded loaded) {
        assertThat(loaded).isInstanceOf(Loaded.Rejected.class);
        return ((Loaded.Rejected) loaded).rejection();
    }
}
