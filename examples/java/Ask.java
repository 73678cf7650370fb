import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Asks a running Wenyuan a question and prints the answer as JSON:
///
///     java examples/java/Ask.java "夜航票价是多少？"
class Ask {
    public static void main(String[] args) throws IOException, InterruptedException {
        String server = System.getenv().getOrDefault("WENYUAN_SERVER", "http://127.0.0.1:8080");
        String question = args[0].replace("\\", "\\\\").replace("\"", "\\\"");
        var request = HttpRequest.newBuilder(URI.create(server + "/api/chat"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\": \"" + question + "\"}")).build();
        System.out.println(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
