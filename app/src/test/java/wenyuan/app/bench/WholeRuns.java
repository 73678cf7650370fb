package wenyuan.app.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures the program from outside, as whole processes on the seeds and the dev questions, and prints a table:
/// indexing from nothing, indexing with nothing changed, start to ready, search, quoted answers, resident memory.
///
///     mvn -Pbench
public final class WholeRuns {
    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.:]+");
    private static final int ROUNDS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path jar;
    private final Path corpus;
    private final Path data;

    private WholeRuns(Path jar, Path corpus, Path data) {
        this.jar = jar;
        this.corpus = corpus;
        this.data = data;
    }

    /// Runs everything once.
    ///
    /// @param args the program's jar, the corpus, the folder of dev questions
    public static void main(String[] args) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("wenyuan-bench");
        try {
            new WholeRuns(Path.of(args[0]), Path.of(args[1]), data).run(questions(Path.of(args[2])));
        } finally {
            delete(data);
        }
    }

    private void run(List<String> questions) throws IOException, InterruptedException {
        print("index from nothing", "%.2f s", index());
        print("index, nothing changed", "%.2f s", index());
        for (int i = 0; i < ROUNDS; i++) {
            start(List.of());
        }
        start(questions);
    }

    private double index() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = command("index").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            throw new IOException("indexing ended with exit code " + process.exitValue());
        }
        return seconds(start);
    }

    private void start(List<String> questions) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = command("serve", "--port", "0").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            URI address = address(process.inputReader(StandardCharsets.UTF_8));
            while (!send(client, HttpRequest.newBuilder(address.resolve("/api/health")))
                    .contains("\"ready\"")) {
                Thread.onSpinWait();
            }
            print("start to ready", "%.2f s", seconds(start));
            if (!questions.isEmpty()) {
                load(client, address, questions);
                print("resident memory", "%.0f MB", resident(process.pid()));
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void load(HttpClient client, URI address, List<String> questions)
            throws IOException, InterruptedException {
        List<HttpRequest.Builder> searches = new ArrayList<>();
        List<HttpRequest.Builder> chats = new ArrayList<>();
        for (String question : questions) {
            String q = URLEncoder.encode(question, StandardCharsets.UTF_8);
            searches.add(HttpRequest.newBuilder(address.resolve("/api/search?q=" + q)));
            String body = JSON.createObjectNode().put("question", question).put("model", "extractive")
                    .toString();
            chats.add(HttpRequest.newBuilder(address.resolve("/api/chat"))
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }
        rounds(client, "search", searches);
        rounds(client, "quoted answer", chats);
    }

    private void rounds(HttpClient client, String what, List<HttpRequest.Builder> requests)
            throws IOException, InterruptedException {
        double[] millis = new double[ROUNDS * requests.size()];
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < requests.size(); i++) {
                long start = System.nanoTime();
                send(client, requests.get(i));
                if (round >= 0) {
                    millis[round * requests.size() + i] = seconds(start) * 1000;
                }
            }
        }
        Arrays.sort(millis);
        print(what + " p50", "%.1f ms", millis[millis.length / 2]);
        print(what + " p95", "%.1f ms", millis[millis.length * 95 / 100]);
    }

    private ProcessBuilder command(String... words) {
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:+UseSerialGC", "-jar",
                        jar.toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--corpus", corpus.toString(), "--data", data.toString()));
        return new ProcessBuilder(command);
    }

    private static URI address(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group());
            }
        }
        throw new IOException("the server ended without saying where it serves");
    }

    private static String send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(
                    response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst().orElse(0) / 1024.0;
    }

    private static List<String> questions(Path folder) throws IOException {
        List<String> questions = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("dev_questions"))
                    .sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    questions.add(JSON.readTree(line).path("question").asText());
                }
            }
        }
        return questions;
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void print(String what, String format, double value) {
        System.out.printf("%-24s " + format + "%n", what, value);
    }
}
