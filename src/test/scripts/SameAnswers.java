import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.SocketException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Whether two programs answer the same. Stores what a running server answers, an address or several of every shape, and
 * asks another server the same later. Needs nothing but a JDK of 17 or newer:
 *
 * <pre>
 * java src/test/scripts/SameAnswers.java record http://127.0.0.1:9101 FOLDER [8]
 * java src/test/scripts/SameAnswers.java compare FOLDER http://127.0.0.1:9201 [OUT]
 * java src/test/scripts/SameAnswers.java compare FOLDER FOLDER [OUT]
 * </pre>
 *
 * Both servers start with an empty store, so that figures have the same ids. The number is how many addresses of one shape
 * are followed. {@code compare} ends with 1 where an answer differs in more than white space that no browser shows; what
 * differs lies in OUT, old and new, as it was compared.
 */
public final class SameAnswers {
    private SameAnswers() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("sun.net.http.allowRestrictedHeaders", "true");
        if (args.length > 2 && args[0].equals("record")) {
            int most = args.length > 3 ? Integer.parseInt(args[3]) : 8;
            new Crawl(new Server(args[1]), new Folder(Path.of(args[2])), most).run();
        } else if (args.length > 2 && args[0].equals("compare")) {
            Path out = args.length > 3 ? Path.of(args[3]) : Files.createTempDirectory("same-answers");
            boolean same = new Comparison(new Folder(Path.of(args[1])), args[2], out).run();
            System.exit(same ? 0 : 1);
        } else {
            System.err.println("record SERVER FOLDER [MOST] | compare FOLDER SERVER-OR-FOLDER [OUT]");
            System.exit(2);
        }
    }
}

/** A request or an answer: the line it starts with and its headers, one a line, and its body. */
record Message(String head, byte[] body) {
    static Message get(String address) {
        return new Message("GET " + address, new byte[0]);
    }

    static Message read(byte[] stored) {
        String text = new String(stored, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\n\n");
        return new Message(
                new String(stored, 0, end, StandardCharsets.UTF_8), Arrays.copyOfRange(stored, end + 2, stored.length));
    }

    byte[] stored() {
        byte[] start = (head + "\n\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    String start() {
        return head.lines().findFirst().orElse("");
    }

    /** What follows the method, for a request. */
    String address() {
        return start().replaceFirst("\\S+ ", "");
    }

    boolean isPlain() {
        return head.equals("GET " + address());
    }

    boolean isHtml() {
        return head.contains("\ncontent-type: text/html");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}

/** A folder of requests and their answers, by number, in the order in which they were asked. */
record Folder(Path path) {
    void keep(int number, Message request, Message answer) throws IOException {
        Files.createDirectories(path);
        Files.write(file(number, "request"), request.stored());
        Files.write(file(number, "answer"), answer.stored());
    }

    Message request(int number) throws IOException {
        return Message.read(Files.readAllBytes(file(number, "request")));
    }

    Message answer(int number) throws IOException {
        return Message.read(Files.readAllBytes(file(number, "answer")));
    }

    boolean has(int number) {
        return Files.exists(file(number, "request"));
    }

    private Path file(int number, String kind) {
        return path.resolve("%05d.%s".formatted(number, kind));
    }
}

/** A server that is asked; redirects are answers, not followed. */
record Server(String root) {
    /** Said anew each time, or about the bytes on the wire: lengths differ with white space. */
    private static final Set<String> NOT_KEPT =
            Set.of("date", "content-length", "transfer-encoding", "connection", "keep-alive");

    /** In a header of a request: the entity tag that this server gives the address. */
    static final String OWN_TAG = "{etag}";

    Message ask(Message request) throws IOException {
        String[] start = request.start().split(" ", 2);
        HttpURLConnection to = (HttpURLConnection) new URL(root + start[1]).openConnection(Proxy.NO_PROXY);
        to.setInstanceFollowRedirects(false);
        to.setRequestMethod(start[0]);
        to.setReadTimeout(300_000);
        to.setRequestProperty("Accept", "*/*");
        for (String header : request.head().lines().skip(1).toList()) {
            String[] pair = header.split(": ", 2);
            to.setRequestProperty(
                    pair[0], pair[1].contains(OWN_TAG) ? pair[1].replace(OWN_TAG, tag(start[1])) : pair[1]);
        }
        if (request.body().length > 0) {
            to.setDoOutput(true);
            to.setFixedLengthStreamingMode(request.body().length);
            to.getOutputStream().write(request.body());
        }
        int status = to.getResponseCode();
        try (InputStream in = status < 400 ? to.getInputStream() : to.getErrorStream()) {
            byte[] body = in == null ? new byte[0] : in.readAllBytes();
            boolean packed = "gzip".equals(to.getContentEncoding()) && body.length > 0;
            return new Message(
                    status + headers(to),
                    packed ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body);
        }
    }

    String text(String address) throws IOException {
        return ask(Message.get(address)).text();
    }

    private String tag(String address) throws IOException {
        String head = ask(Message.get(address)).head();
        return head.lines()
                .filter(line -> line.startsWith("etag: "))
                .findFirst()
                .orElse("etag: none")
                .substring(6);
    }

    private static String headers(HttpURLConnection answered) {
        Set<String> lines = new TreeSet<>();
        answered.getHeaderFields().forEach((name, values) -> {
            if (name != null && !NOT_KEPT.contains(name.toLowerCase())) {
                values.forEach(value -> lines.add("\n" + name.toLowerCase() + ": " + value));
            }
        });
        return String.join("", lines);
    }
}

/** Asks the addresses written below, then those that the answers link to, and keeps the answers. */
final class Crawl {
    private static final int DEPTH = 1;
    private static final Pattern LEFT_OUT = Pattern.compile("/(css|js|_static|q/swagger-ui)(/.*|$)");
    private static final Pattern LINKING = Pattern.compile("content-type: \\S+[/+](html|xml|json)\\b");
    private static final Pattern LINK = Pattern.compile("[\"'>=](/(?!/)[^\"'<>\\s\\\\{}]*)[\"'<]");

    private final Server server;
    private final Folder folder;
    private final int most;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int number;

    Crawl(Server server, Folder folder, int most) {
        this.server = server;
        this.folder = folder;
        this.most = most;
    }

    void run() throws IOException {
        if (folder.has(1)) {
            throw new IOException(folder.path() + " has answers already");
        }
        List<Message> round = Addresses.of(server, most);
        round.stream().filter(Message::isPlain).forEach(one -> taken.merge(shape(one.address()), 1, Integer::sum));
        for (int depth = 0; depth <= DEPTH; depth++) {
            Set<String> found = new LinkedHashSet<>();
            for (Message request : round) {
                found.addAll(keep(request));
            }
            System.out.println("depth " + depth + ": " + number + " answers");
            round = chosen(found);
        }
        kinds.forEach((kind, count) -> System.out.printf("%6d %s%n", count, kind));
    }

    /** Keeps the answer, and the one in English; gives the links of plain answers. */
    private Collection<String> keep(Message request) throws IOException {
        if (!asked.add(request.head() + Arrays.hashCode(request.body()))) {
            return List.of();
        }
        Message answer = server.ask(request);
        number++;
        folder.keep(number, request, answer);
        String kind = request.start().replaceFirst("^(\\S+ /[^/?.]*).*", "$1");
        kinds.merge(kind + " " + answer.start(), 1, Integer::sum);
        if (!request.isPlain() || request.address().contains("lang=")) {
            return List.of();
        }
        if (answer.isHtml()) {
            keep(Message.get(request.address() + (request.address().contains("?") ? "&" : "?") + "lang=en"));
        } else if (request.address().startsWith("/api/") && answer.head().contains("json")) {
            keep(new Message(request.head() + "\nCookie: xianchi-lang=en", request.body()));
        }
        return links(answer);
    }

    private Collection<String> links(Message answer) {
        String to = answer.head().replaceAll("(?m)^location: (.*)$", "\"$1\"");
        String text = Html.plain(to + (LINKING.matcher(to).find() ? answer.text() : ""))
                .replace(server.root(), "");
        Set<String> links = new LinkedHashSet<>(answer.isHtml() ? Form.submissions(answer.text()) : List.of());
        LINK.matcher(text).results().map(link -> link.group(1)).forEach(links::add);
        return links.stream()
                .map(link -> Addresses.encoded(link.replace("&amp;", "&").replaceFirst("#.*", "")))
                .filter(link -> !LEFT_OUT.matcher(link).matches())
                .toList();
    }

    /** Of each shape a few, spread over those that were found. */
    private List<Message> chosen(Set<String> found) {
        Map<String, List<String>> shapes = found.stream()
                .filter(address -> !asked.contains(Message.get(address).head() + Arrays.hashCode(new byte[0])))
                .collect(Collectors.groupingBy(Crawl::shape, LinkedHashMap::new, Collectors.toList()));
        List<Message> chosen = new ArrayList<>();
        shapes.forEach((shape, addresses) -> {
            List<String> some = spread(addresses, most - taken.getOrDefault(shape, 0));
            taken.merge(shape, some.size(), Integer::sum);
            some.forEach(address -> chosen.add(Message.get(address)));
        });
        return chosen;
    }

    /** The path with codes and numbers left out, and which parameters there are. */
    static String shape(String address) {
        String[] parts = address.split("\\?", 2);
        String path = parts[0].replaceAll("(?<=/)\\d[^/.]*", "{}").replaceFirst("/indicators/[^/.]+", "/indicators/{}");
        Stream<String> names = parts.length < 2 ? Stream.of() : Stream.of(parts[1].split("&"));
        return path
                + names.map(one -> one.replaceFirst("[.=].*", ""))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("&", " ?", ""));
    }

    static <T> List<T> spread(List<T> all, int most) {
        int size = Math.min(all.size(), most);
        return IntStream.range(0, size)
                .mapToObj(at -> all.get(size == 1 ? 0 : (int) ((long) at * (all.size() - 1) / (size - 1))))
                .toList();
    }
}

/** The fields of a form that is sent by GET. */
record Form(String name, String value, boolean on, boolean one) {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>|<(?:input|button)\\b([^>]*)>");
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");

    /** The addresses that the forms of a page lead to: as they stand, and with one field changed. */
    static List<String> submissions(String html) {
        List<String> addresses = new ArrayList<>();
        for (MatchResult form : FORM.matcher(html).results().toList()) {
            if (form.group(1).contains("method=\"post\"")) {
                continue;
            }
            String id = "form=\"" + attribute(form.group(1), "id") + "\"";
            List<Form> fields = new ArrayList<>(fields(form.group(2), ""));
            fields.addAll(fields(html, id));
            String action = attribute(form.group(1), "action") + "?";
            List<Form> on = fields.stream().filter(Form::on).toList();
            addresses.add(action + query(on.stream()));
            fields.stream().filter(field -> !field.on()).forEach(other -> {
                Stream<Form> kept = on.stream()
                        .filter(field -> !other.one() || !field.name().equals(other.name()));
                addresses.add(action + query(Stream.concat(kept, Stream.of(other))));
            });
        }
        return addresses;
    }

    private static List<Form> fields(String html, String containing) {
        List<Form> fields = new ArrayList<>();
        for (MatchResult field : FIELD.matcher(html).results().toList()) {
            String said = field.group(1) != null ? field.group(1) : field.group(3);
            if (!said.contains(containing) || !said.contains("name=")) {
                continue;
            }
            boolean choice = field.group(1) != null || said.contains("\"radio\"");
            boolean ticked = choice || said.contains("\"checkbox\"");
            boolean first = field.group(1) != null && !field.group(2).contains(" selected");
            for (String option : field.group(1) == null ? List.of(said) : options(field.group(2))) {
                boolean on = !ticked || first || option.contains(" checked") || option.contains(" selected");
                fields.add(new Form(attribute(said, "name"), attribute(option, "value"), on, choice));
                first = false;
            }
        }
        return fields;
    }

    private static List<String> options(String select) {
        return OPTION.matcher(select).results().map(MatchResult::group).toList();
    }

    private static String query(Stream<Form> fields) {
        return fields.map(field -> field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Html.plain(found.group(1)) : "";
    }
}

/** HTML without the white space that a browser does not show. */
final class Html {
    private static final Pattern TOKEN = Pattern.compile("(?s)<!--.*?-->|<(script|style|textarea)\\b.*?</\\1\\s*>"
            + "|</?[a-zA-Z!](?:[^>\"']|\"[^\"]*\"|'[^']*')*>|[^<]+|<");
    private static final Pattern TAG = Pattern.compile("(?s)<(/?[\\w!-]+)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>(.*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[^\\s\"'=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"']+))?");
    private static final Set<String> BLOCKS = Set.of(("!doctype html head title base link meta script style body p div"
        + " section article header footer main nav aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd figure figcaption details"
        + " summary table caption colgroup col thead tbody tfoot tr td th form fieldset legend option optgroup pre"
        + " blockquote hr br")
            .split(" "));
    /** White space is nothing inside them, and a space beside them. */
    private static final Set<String> EMPTY_INSIDE = Set.of("svg", "select", "datalist");
    /** White space is shown as it stands; of a paragraph of a report css/extract.css says so. */
    private static final Pattern KEPT = Pattern.compile("<pre\\b.*|<div class=\"para[ \"].*");

    private final StringBuilder out = new StringBuilder();
    private boolean bare = true;
    private int empty;
    private int words;
    private String kept;

    private Html() {}

    static String settled(String html) {
        Html settling = new Html();
        TOKEN.matcher(html).results().map(MatchResult::group).forEach(settling::add);
        return settling.out.toString();
    }

    static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private void add(String token) {
        Matcher tag = TAG.matcher(token);
        if (token.startsWith("<!--") || !tag.matches()) {
            text(token);
        } else if (kept != null) {
            kept = tag.group(1).equals(kept) ? null : kept;
            out.append(tidy(tag));
            bare = true;
        } else {
            tag(tag, tag.group(1).toLowerCase());
        }
    }

    private void text(String text) {
        if (kept != null || text.startsWith("<")) {
            out.append(text);
            return;
        }
        String one = text.replaceAll("[ \t\r\n\f]+", " ");
        boolean nothing = empty > 0 && words == 0;
        one = nothing || bare ? one.replaceFirst("^ ", "") : one;
        out.append(nothing ? one.replaceFirst(" $", "") : one);
        bare = bare && one.isEmpty();
    }

    private void tag(Matcher tag, String name) {
        boolean closes = name.startsWith("/");
        String element = closes ? name.substring(1) : name;
        boolean alone = tag.group(2).endsWith("/");
        boolean inside = EMPTY_INSIDE.contains(element);
        boolean block =
                BLOCKS.contains(element) || empty > 0 && words == 0 && !(inside && closes) && !name.equals("text");
        if ((block || inside && closes) && out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (!alone) {
            int step = closes ? -1 : 1;
            empty += inside ? step : 0;
            words += element.equals("text") && empty > 0 ? step : 0;
        }
        String said = tidy(tag);
        out.append(said);
        bare = block || inside && !closes;
        kept = KEPT.matcher(said).matches() ? "/" + element : null;
    }

    /** One space between attributes and between classes. */
    private static String tidy(Matcher tag) {
        StringBuilder said = new StringBuilder("<" + tag.group(1));
        for (MatchResult one : ATTRIBUTE.matcher(tag.group(2)).results().toList()) {
            String classes = one.group().replaceAll("\\s+", " ").replaceAll("(?<==\") | (?=\"$)", "");
            said.append(' ').append(classes.startsWith("class=\"") ? classes : one.group());
        }
        return said + ">" + tag.group(3);
    }
}

/** What may differ between two runs of one program, and is taken out before they are compared. */
final class Masks {
    /** Why, a pattern, and what takes its place; null: its parts, sorted. */
    record Mask(String why, String pattern, String instead) {}

    private static final List<Mask> ALWAYS = List.of(
            new Mask("servers listen at ports of their own", "(?:127\\.0\\.0\\.1|localhost)(?::|%3A)\\d+", "{server}"),
            new Mask("holds when the release was published; weak stays weak", "(?m)^(etag: (?:W/)?)\".*\"$", "$1{tag}"),
            new Mask("the mark of a failure is drawn", "(记号 |the mark )[0-9a-f]{8}\\b", "$1{mark}"),
            new Mask(
                    "styles may be cut otherwise; one stays",
                    "<link\\b[^>]*=\"/[\\w/-]+\\.css[^>]*>(?:\\s*<link\\b[^>]*=\"/[\\w/-]+\\.css[^>]*>)*",
                    "<link {styles}>"),
            new Mask("scripts, too", "<link\\b[^>]*\"modulepreload[^>]*>\\s*", ""),
            new Mask(
                    "scripts, too",
                    "<script\\b[^>]*=\"/[\\w/-]+\\.js[^>]*></script>(?:\\s*<script\\b[^>]*=\"/[\\w/-]+\\.js[^>]*></script>)*",
                    "<script {scripts}></script>"),
            new Mask("files of pages may be named otherwise", "/(?:css|js|page|feature)/[\\w./-]+?\\.(?:css|js)\\b(?:\\?[\\w=.-]*)?", "/{asset}"),
            new Mask(
                    "holds when the release was published",
                    "(?s)(\\.(?:xlsx|zip|json)\" download>.{9,300}?>)[\\d.]+ [kM]B",
                    "$1{size}"),
            new Mask("documents are made anew", "(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1{now}"),
            new Mask(
                    "sets have no order, and another one in each run",
                    "(?m)(?<=^(?:allow|access-control-allow-methods|access-control-expose-headers): ).*$",
                    null),
            new Mask("maps, too: DCAT and the dataset of /open", "\\{\"@context\":[^<]*}", null),
            new Mask("maps, too: the description of the data package", "\\{\\s*\"\\$schema\"[^<]*}", null),
            new Mask("maps, too: the description of the API", "(?s)(?:---\nopenapi:|\\{\\s*\"openapi\").*", null));

    private final Map<Pattern, String> masks = new LinkedHashMap<>();

    private Masks() {
        ALWAYS.forEach(this::add);
    }

    private void add(Mask mask) {
        masks.put(Pattern.compile(mask.pattern()), mask.instead());
    }

    /** Those of one run: when its release was published, and the checksums of its files, which its answers hold too. */
    static Masks of(Folder folder) throws IOException {
        Masks masks = new Masks();
        for (int number = 1; folder.has(number); number++) {
            Message request = folder.request(number);
            String address = request.isPlain() ? request.address() : "";
            if (address.matches("/open/releases/\\d+/[^?]+")) {
                masks.checksum(address, folder.answer(number).body());
            } else if (address.equals("/open/releases.atom")) {
                masks.published(folder.answer(number).text());
            }
        }
        return masks;
    }

    private void checksum(String address, byte[] body) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(body);
            String hex = HexFormat.of().formatHex(sum);
            String coded = Base64.getEncoder().encodeToString(sum);
            add(new Mask(
                    "is that of the file, which holds the time",
                    hex + "|\\Q" + coded + "\\E",
                    "{sum of " + address + "}"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void published(String feed) {
        Matcher said = Pattern.compile("<published>([^<]+)").matcher(feed);
        if (said.find()) {
            Instant at = Instant.parse(said.group(1));
            LocalDate day = at.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
            String words = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            String plain = day.getYear() + "-" + day.getMonthValue() + "-" + day.getDayOfMonth();
            add(new Mask("the time of the release", at.toString().substring(0, 19) + "(?:\\.\\d+)?Z", "{published}"));
            add(new Mask("the day of the release", day + "|" + words + "|\\b" + plain + "\\b", "{day}"));
        }
    }

    /** The answer with its masks on; files that are archives entry by entry. */
    String of(Message answer) {
        String masked = answer.head() + "\n\n" + text(answer.body());
        for (Map.Entry<Pattern, String> mask : masks.entrySet()) {
            Matcher found = mask.getKey().matcher(masked);
            masked = mask.getValue() == null
                    ? found.replaceAll(part -> Matcher.quoteReplacement(sorted(part.group())))
                    : found.replaceAll(mask.getValue());
        }
        return masked;
    }

    private static String sorted(String parts) {
        return Stream.of(parts.split("[,{}\\[\\]\n]+"))
                .map(String::strip)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String text(byte[] body) {
        if (body.length < 4 || body[0] != 'P' || body[1] != 'K') {
            String text = new String(body, StandardCharsets.UTF_8);
            return text.contains("\uFFFD") ? HexFormat.of().formatHex(body) : text;
        }
        try {
            Path file = Files.write(Files.createTempFile("same-answers", ".zip"), body);
            StringBuilder text = new StringBuilder();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    text.append("== " + entry.getName() + "\n" + text(bytes) + "\n");
                }
            }
            Files.delete(file);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

/** Asks another server what was asked before, and says what it answers otherwise. */
final class Comparison {
    private static final int SHOWN = 3;
    private static final int LONGEST = 240;

    private final Folder before;
    private final Folder after;
    private final Server server;
    private final Path out;
    private final Map<String, List<String>> different = new TreeMap<>();
    private int same;
    private int spaced;

    Comparison(Folder before, String with, Path out) {
        this.before = before;
        this.server = with.startsWith("http") ? new Server(with) : null;
        this.after = new Folder(server == null ? Path.of(with) : out.resolve("answers"));
        this.out = out;
    }

    boolean run() throws IOException {
        Files.createDirectories(out);
        for (int number = 1; server != null && before.has(number); number++) {
            Message request = before.request(number);
            after.keep(number, request, asked(request));
        }
        Masks then = Masks.of(before);
        Masks now = Masks.of(after);
        for (int number = 1; before.has(number); number++) {
            compare(number, before.answer(number), after.answer(number), then, now);
        }
        different.forEach((shape, found) -> {
            System.out.println("\n" + shape + ": " + found.size());
            found.stream().limit(SHOWN).forEach(System.out::println);
        });
        int count = different.values().stream().mapToInt(List::size).sum();
        System.out.printf(
                "%n%d answers: %d the same, %d but for white space that is not shown, %d different%s%n",
                same + spaced + count, same, spaced, count, count == 0 ? "" : ", see " + out);
        return count == 0 && same > 0;
    }

    private Message asked(Message request) throws IOException {
        try {
            return server.ask(request);
        } catch (SocketException e) {
            return new Message("no answer: " + e.getMessage(), new byte[0]);
        }
    }

    private void compare(int number, Message old, Message young, Masks then, Masks now) throws IOException {
        boolean alike = Arrays.equals(old.body(), young.body());
        String left = then.of(alike ? new Message(old.head(), new byte[0]) : old);
        String right = now.of(alike ? new Message(young.head(), new byte[0]) : young);
        if (left.equals(right)) {
            same++;
            return;
        }
        if (old.isHtml() && young.isHtml()) {
            left = settled(left);
            right = settled(right);
        }
        if (left.equals(right)) {
            spaced++;
            return;
        }
        Message request = before.request(number);
        write("%05d.old".formatted(number), left, old.isHtml());
        write("%05d.new".formatted(number), right, young.isHtml());
        String shape = request.start().replaceFirst(" .*", " ") + Crawl.shape(request.address());
        String said = "  %05d %s%n%s".formatted(number, request.head().replace("\n", " | "), excerpt(left, right));
        different.computeIfAbsent(shape, any -> new ArrayList<>()).add(said);
    }

    private static String settled(String answer) {
        int end = answer.indexOf("\n\n") + 2;
        return answer.substring(0, end) + Html.settled(answer.substring(end));
    }

    private void write(String name, String text, boolean html) throws IOException {
        Files.writeString(out.resolve(name), html ? text.replaceAll("(?<!\n)<(?!/)", "\n<") : text);
    }

    /** What stands between the first and the last characters that differ, and a little before it. */
    private static String excerpt(String left, String right) {
        int start = 0;
        int shorter = Math.min(left.length(), right.length());
        while (start < shorter && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        return "    - " + cut(left, start, end) + "\n    + " + cut(right, start, end);
    }

    private static String cut(String text, int start, int end) {
        int from = Math.max(0, start - 60);
        int to = Math.min(text.length(), Math.min(text.length() - end + 20, start + LONGEST));
        return text.substring(from, to).replace("\n", "⏎");
    }
}

/** The addresses that are asked whatever the pages link to. */
final class Addresses {
    private static final String FORMS = """
        /open/releases/1/[observations.csv|indicators.csv|regions.csv|reports.csv|observations.xlsx|datapackage.json]
        /open/releases/1/[observations.jsonstat.json|observations.sdmx.csv|datapackage.zip]
        /open/releases/[1/nosuch.csv|99/observations.csv|x/observations.csv|1/|1]
        /open/releases/1/[observations.csv|observations.xlsx] | If-None-Match: [{etag}|*|"other"]
        /open/releases/1/observations.csv | Range: bytes=0-99
        HEAD /[open/releases/1/regions.csv|open|regions/{region}|api/v1/regions|api/v1/regions.csv|sdmx/dataflow|q/health]
        /[|sitemap.xml|robots.txt|favicon.svg|open|open/catalog.jsonld|open/releases.atom|q/openapi|q/openapi?format=json]
        /q/health[|/live|/ready|/started]
        /[open/catalog.jsonld|open/releases.atom] | Cookie: xianchi-lang=en
        /[|open|compare|index|regions/{region}]?lang=[zh|fr|] | Cookie: xianchi-lang=en
        /[|regions|lagging|extract|briefing?region={region}|nosuch] | Cookie: xianchi-lang=en
        /[|map|api/v1/coverage|api/v1/observations.csv?region={region}] | Accept-Encoding: gzip
        /?region={region}&region={other}[|&year={year}|&theme={theme}|&earlier=true|&release=1]
        /compare?indicator={indicator}[|&perCapita=true|&release=1|&year={year}|&region={region}&region={other}]
        /[compare|map]?indicator={indicator}&year={year}&peers=[all|city:{city}|zone:{zone}|type:{type}|nearest:{region}]
        /[heatmap|lagging|map|regions/{region}|index]?peers=[all|city:{city}|zone:{zone}|type:{type}|nearest:{region}]
        /[heatmap|lagging|map|regions/{region}|index|compare]?peers=list:{region},{other}
        /[heatmap|lagging|map|regions/{region}|index]?[pick={region}&pick={other}|like={region}|peer=city:{city}]
        /[heatmap|heatmap/rows|lagging|findings|coverage|map|index|regions/{region}]?year=[{year}|2019|2031]
        /[heatmap|heatmap/rows|lagging|regions/{region}][?theme={theme}|?theme=all|?release=1]
        /heatmap?[pin={region}|sort={indicator}|sort=-{indicator}|show=glyphs|show=values|page=2|page=99]
        /heatmap/rows?peers=[all|city:{city}|nearest:{region}]
        /lagging?[lamp=red&lamp=grey|city={city}|region={region}|group=region|group=indicator|group=theme|page=2]
        /map?[show=values|show=bands|show=lamps|indicator={indicator}]
        /trends?indicator={indicator}[|&region={region}|&region={region}&region={other}|&from=2021&to={year}|&focus={region}]
        /trends?indicator={indicator}&[order=name|order=change|order=value|page=2|release=1|from={year}&to=2020]
        /index?weights={weights}[|&base={year}|&county={region}&other={other}|&peers=zone:{zone}|&year={year}|&release=1]
        /index?weights={weights}&normalise=[goalposts|percentile|robust]&aggregate=[arithmetic|geometric]
        /findings?[check=share|check=outlier|region={region}|page=2]
        /embed/[compare?indicator={indicator}|trends?indicator={indicator}&region={region}|regions/{region}|heatmap|map]
        /embed/[index?weights={weights}|heatmap?peers=city:{city}|map?indicator={indicator}|regions/{region}?year={year}]
        /embed/[|nosuch|lagging|regions|regions/999999|compare?indicator=nosuch]
        /briefing[|.docx]?[region={region}|city={city}|indicator={indicator}]
        /briefing[|.docx]?[region={region}&year={year}|region={region}&peers=nearest:{region}|indicator={indicator}&peers=zone:{zone}]
        /briefing.docx?[region={region}|city={city}|indicator={indicator}] | Cookie: xianchi-lang=en
        /briefing[|.docx][|?region=999999|?region={region}&city={city}|?city=999900|?indicator=nosuch|?region={region}&nosuch=1]
        /[regions|indicators|reports|evidence]/[{region}|{indicator}|{report}|{evidence}|nosuch|0|999999999]
        /[regions/{region}|indicators/{indicator}|reports/{report}|evidence/{evidence}]?release=[1|99|x]
        /[|compare|regions|indicators|reports|heatmap|lagging|trends|map|index|coverage|findings|open|methods|extract]?nosuch=1
        /[|compare|regions|heatmap|lagging|trends|map|index|coverage|findings|open]?release=[99|x||1&release=1]
        /[|compare|heatmap|lagging|map|index|coverage|findings]?year=[1999|x||{year}&year=2020]
        /[|compare|trends|lagging|findings]?[region=999999|region=]
        /[compare|trends|map]?indicator=[nosuch||one_thing_themes&indicator=kiosk_machines]
        /[compare|heatmap|lagging|map|index]?peers=[nosuch|city:999900|list:|nearest:nosuch|]
        /[?theme=nosuch|?earlier=x|lagging?lamp=nosuch|lagging?page=x|heatmap?sort=nosuch|index?weights=nosuch:1|index?weights=x]
        /[nosuch|nosuch/|compare/|regions/{region}/|css/nosuch.css|js/nosuch.js|q/nosuch|api|api/v1|api/v1/|api/v1/nosuch|sdmx|open/nosuch]
        /[compare|regions][?a={b}|?a=%|?a=%zz|?q=<b>|//x|/%2e%2e]
        /compare?a=b|c
        /api/v1/regions[?a={b}|?a=%|?q=<b>]
        /extract?problem=[too_large|nosuch]
        [POST|PUT|DELETE|OPTIONS] /[|compare|open|regions/{region}|api/v1/regions|api/v1/observations.csv|sdmx/dataflow|nosuch|api/v1/nosuch]
        [GET|PUT|OPTIONS|HEAD] /[api/v1/extract|extract]
        OPTIONS /[api/v1/regions|open/releases/1/regions.csv|compare] | Origin: https://example.org | Access-Control-Request-Method: [GET|POST]
        /[api/v1/regions|open/releases/1/regions.csv|compare|sdmx/dataflow] | Origin: https://example.org
        /api/v1/regions[|.csv|.xlsx][?city={city}|?zone={zone}|?type={type}|?q={name}|?release=1|?city={city}&type={type}|]
        /api/v1/regions?[limit=7|limit=7&after={region}|limit=1000|limit=1&after=999999]
        /api/v1/indicators[|.csv|.xlsx][?theme={theme}|?kind=stock|?kind=rate&kind=flow|?q=热线|?q=kiosk|?release=1|]
        /api/v1/indicators?[limit=7|limit=7&after={indicator}|limit=1000]
        /api/v1/reports[|.csv|.xlsx][?region={region}|?year={year}|?kind=annual_report|?kind=news|?q=报告|?release=1|]
        /api/v1/reports?[limit=3|limit=3&after={report}|limit=1000]
        /api/v1/[regions/{region}|indicators/{indicator}|reports/{report}][|?release=1|?nosuch=1|?release=99]
        /api/v1/[regions|indicators|reports|profiles|observations]/[nosuch|999999|999999.csv]
        /api/v1/observations[|.csv|.xlsx|.jsonstat][?region={region}|?indicator={indicator}|?year={year}&theme={theme}|?zone={zone}&indicator={indicator}]
        /api/v1/observations[|.csv|.xlsx|.jsonstat][?city={city}&year={year}|?dimension={dimension}|?region={region}&region={other}&release=1|]
        /api/v1/observations?[limit=5|limit=5&after={evidence}|limit=1000|indicator={indicator}&indicator=kiosk_machines]
        /api/v1/side-by-side[|.csv|.xlsx][|?region={region}&region={other}|?region={region}&year={year}|?theme={theme}&earlier=true|?earlier=false&release=1]
        /api/v1/comparison[|.csv|.xlsx|.jsonstat]?indicator={indicator}[|&year={year}|&perCapita=true|&perCapita=false|&release=1]
        /api/v1/comparison[|.csv|.xlsx|.jsonstat]?indicator={indicator}&peers=[all|city:{city}|zone:{zone}|type:{type}|nearest:{region}|list:{region},{other}]
        /api/v1/aggregates[|.csv|.xlsx]?by=[region|city,year|zone&by=type|theme|indicator&city={city}|year&indicator={indicator}|zone&indicator={indicator}&year={year}]
        /api/v1/aggregates?by=[region&limit=3|region&limit=3&after={region}|year&region={region}&theme={theme}&zone={zone}&release=1]
        /api/v1/coverage[|.csv|.xlsx][|?year={year}|?release=1]
        /api/v1/profiles/{region}[|.csv|.xlsx][|?year={year}|?release=1|?peers=city:{city}|?peers=zone:{zone}|?peers=type:{type}]
        /api/v1/profiles/{region}[|.csv|.xlsx]?peers=[all|nearest:{region}|list:{region},{other}]
        /api/v1/[heatmap|lagging][|.csv|.xlsx]?peers=[all|city:{city}|zone:{zone}|type:{type}|nearest:{region}|list:{region},{other}]
        /api/v1/[heatmap|lagging][|.csv|.xlsx][|?year={year}|?theme={theme}|?release=1]
        /api/v1/lagging[|.csv|.xlsx]?[lamp=red|lamp=grey&lamp=white|lamp=green&lamp=blue&year={year}|region={region}|city={city}|limit=5]
        /api/v1/[lagging|findings].[csv|xlsx] | Cookie: xianchi-lang=en
        /api/v1/trends[|.csv|.xlsx|.jsonstat]?indicator={indicator}[|&region={region}|&region={region}&region={other}&release=1]
        /api/v1/index[|.csv|.xlsx]?weights={weights}[|&year={year}|&base={year}|&peers=zone:{zone}|&peers=nearest:{region}|&release=1]
        /api/v1/index[|.csv|.xlsx]?weights={weights}&normalise=[goalposts|percentile|robust]&aggregate=[arithmetic|geometric]
        /api/v1/peers[|.csv|.xlsx]?region={region}[|&release=1]
        /api/v1/findings[|.csv|.xlsx][|?year={year}|?release=1]
        /api/v1/findings?limit=2
        /api/v1/[regions|indicators|reports|side-by-side|coverage|heatmap|lagging|findings] | Accept: [text/csv|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet]
        /api/v1/[observations?region={region}|comparison?indicator={indicator}|trends?indicator={indicator}|peers?region={region}] | Accept: [text/csv|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|application/vnd.json-stat+json|text/html|text/csv;q=0.5, application/json;q=0.4]
        /api/v1/[regions|regions.csv|regions.xlsx|coverage|comparison.jsonstat?indicator={indicator}] | Accept: [garbage|text/html|image/png|application/json|text/*|application/xml, */*;q=0.1]
        /[|compare|open/releases.atom|open/catalog.jsonld|q/openapi] | Accept: [application/json|text/html|garbage]
        /api/v1/[regions|observations.csv?region={region}|coverage.xlsx|heatmap] | If-None-Match: [{etag}|*|W/"other"|"x", {etag}]
        /api/v1/[regions|indicators|reports|observations|side-by-side|coverage|heatmap|lagging|findings][|.csv]?[nosuch=1|release=|release=99|release=x|release=1&release=1|lang=en]
        /api/v1/[regions|indicators|reports|observations|lagging|findings|aggregates?by=year]?limit=[0|1001|x||5&limit=6]
        /api/v1/[lagging|findings|observations]?after=[nosuch|-1]
        /api/v1/[reports|observations|side-by-side|coverage|heatmap|lagging|findings|index][|.csv]?year=[1999|x|]
        /api/v1/[side-by-side|coverage|heatmap]?year={year}&year=2020
        /api/v1/[reports|observations|side-by-side|lagging|trends]?region=[999999|x]
        /api/v1/[observations|comparison|trends|aggregates][|.csv]?indicator=[nosuch|{indicator}&indicator=kiosk_machines]
        /api/v1/[comparison|trends|aggregates|index|peers|profiles][|.csv|.jsonstat]
        /api/v1/[heatmap|lagging|profiles/{region}]?peers=[nosuch|city:999900|list:999999|nearest:nosuch|all&peers=all]
        /api/v1/index?weights=[x|nosuch:1|{indicator}:0|{indicator}:1,{indicator}:2|{indicator}:1&weights=a:1]
        /api/v1/index?weights={weights}&[normalise=x|aggregate=x|base=x|base=1999]
        /api/v1/[regions?city=999900|regions?zone=x|regions?type=x|indicators?kind=x|indicators?theme=x|reports?kind=x|lagging?lamp=x|aggregates?by=x|comparison?indicator={indicator}&perCapita=x]
        /sdmx/[dataflow|datastructure|codelist|conceptscheme][|/XIANCHI|/XIANCHI/all/latest|/all/all/all|/NOSUCH|/XIANCHI/nosuch|/XIANCHI/all/2.0]
        /sdmx/[dataflow/XIANCHI/DF_COUNTY/1.0.0|datastructure/XIANCHI/DSD_COUNTY|codelist/XIANCHI/CL_WINDOW+CL_STATISTIC|conceptscheme]?references=[none|children|descendants|parents|parentsandsiblings|all|codelist|x]
        /sdmx/dataflow?detail=[full|allstubs]
        /sdmx/data/DF_COUNTY[|/A.{region}|/A.{region}+{other}.{indicator}|/..{indicator}|/all/XIANCHI?startPeriod={year}|/A.999999|/A.1.2.3.4.5.6.7.8]
        /sdmx/data/[XIANCHI,DF_COUNTY|XIANCHI,DF_COUNTY,1.0.0|all,DF_COUNTY,latest|NOSUCH|X,DF_COUNTY|DF_COUNTY,1.0.0,1,1]/A.{region}
        /sdmx/data/DF_COUNTY/A.{region}?[startPeriod=2020&endPeriod=2024-06|endPeriod={year}-03-01|startPeriod=x|startPeriod=2024-13|firstNObservations=1|lastNObservations=1|firstNObservations=0]
        /sdmx/data/DF_COUNTY/A.{region}?[dimensionAtObservation=AllDimensions|dimensionAtObservation=TIME_PERIOD|dimensionAtObservation=x|detail=full|detail=dataonly|detail=serieskeysonly|detail=nodata|detail=x]
        /sdmx/data/DF_COUNTY/A.{region}?[updatedAfter=2020-01-01|includeHistory=true|includeHistory=false|nosuch=1|release=1|release=99]
        /sdmx/data/DF_COUNTY[|/A.{region}|/A.{region}?detail=serieskeysonly|/A.{region}?firstNObservations=1|/A.999999] | Accept: [application/vnd.sdmx.data+csv|text/csv]
        /sdmx/data/DF_COUNTY/A.{region} | Accept: [application/vnd.sdmx.genericdata+xml;version=2.1|application/vnd.sdmx.genericdata+xml;version=2.0|application/xml|application/vnd.sdmx.data+csv;version=1.0.0|text/html|application/json]
        /sdmx/[dataflow|codelist] | Accept: [application/vnd.sdmx.structure+xml;version=2.1|text/xml|text/csv|application/json]
        /sdmx/[dataflow|data/DF_COUNTY/A.{region}|nosuch|data] | Cookie: xianchi-lang=en
        /sdmx/[nosuch|data|dataflow/a/b/c/d]
        POST /api/v1/extract[|?region=440704|?region=440704&year=2024|?year=2023|?region=999999|?year=x|?nosuch=1] | Content-Type: text/plain | Body: text
        POST /api/v1/extract | Content-Type: [text/plain|text/plain;charset=UTF-8|text/html|application/octet-stream|application/x-www-form-urlencoded|application/pdf] | Body: [text|html|gb18030]
        POST /api/v1/extract | Content-Type: [text/plain|application/json|text/html] | Body: [ |x]
        POST /api/v1/extract | Content-Type: text/plain | Cookie: xianchi-lang=en | Body: [text|html]
        POST /[api/v1/extract|extract] | Content-Type: [text/plain|multipart/form-data; boundary=cut] | [Origin: https://example.org|X-Forwarded-For: 10.0.0.1|Host: example.org] | Body: form
        POST /extract | Content-Type: multipart/form-data; boundary=cut | Body: [form|form-as|form-file|form-bad|form-empty]
        POST /extract?lang=en | Content-Type: multipart/form-data; boundary=cut | Body: [form|form-as|form-file|form-bad|form-empty]
        POST /extract | Content-Type: text/plain | Body: text
        """;

    private static final String REPORT = """
        江海区政务服务和数据管理局2025年法治政府建设年度报告

        2025年，江海区政务服务和数据管理局坚持依法行政，现将一年来的工作情况报告如下。
        一、主要工作
        （一）推进“高效办成一件事”。全年上线“高效办成一件事”主题103个，其中本地特色主题7个，平均办理时限压缩72.5%，申请材料精简61%。
        区政务服务大厅进驻事项1,806项，设综合窗口42个，全年办件量约5.5万宗，群众好评率达99.98%。
        依申请政务服务事项网上可办率100%，即办率82.4%，最多跑一次率100%，行政许可事项办理时限平均压缩九成。
        （二）拓展服务渠道。全区投放“粤智助”自助机68台，可办事项230项，全年办理业务12.6万笔，服务群众超10万人次。
        与佛山市南海区、赣州市章贡区等9个地区实现“跨域通办”，本地可办异地事项316项，异地可办本地事项284项。
        视频办事项累计上线160项，今年新增25项；延时服务惠及群众2300人次。
        （三）办好12345热线。全年受理热线工单48,213件，按时办结率99.6%，满意率98.7%，逾期工单同比下降45%。
        召开疑难工单协调会12次，协调解决复杂工单37宗。
        （四）加强数据治理。编制数据目录2667个，共享数据集410个，开放数据集58个，电子印章累计制发1.2万枚。
        截至2025年11月20日，全区12个系统完成迁移上云，纳管无人机8架，开通航线15条。
        （五）落实法治责任。局理论学习中心组专题学法4次，开展法治培训6场次，办理人大建议5件、政协提案8件，满意率均为100%。
        二、存在问题和下一步打算
        部分业务系统尚未打通，基层窗口力量不足。2026年计划把一件事主题增加到120个，新增自助机10台。

        江海区政务服务和数据管理局
        2025年12月18日
        """;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Addresses() {}

    /** Each line with its choices made; from one to the next other values take the places of the names. */
    static List<Message> of(Server server, int many) throws IOException {
        Addresses addresses = new Addresses();
        addresses.learn(server, many);
        List<String> lines =
                FORMS.lines().flatMap(line -> choices(line).stream()).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> request(addresses.filled(lines.get(at), at)))
                .toList();
    }

    /** {@code a[b|c]} is ab and ac. */
    private static List<String> choices(String line) {
        Matcher brackets = Pattern.compile("\\[([^]]*)]").matcher(line);
        if (!brackets.find()) {
            return List.of(line);
        }
        return Stream.of(brackets.group(1).split("\\|", -1))
                .flatMap(one ->
                        choices(line.substring(0, brackets.start()) + one + line.substring(brackets.end())).stream())
                .toList();
    }

    private String filled(String line, int at) {
        String filled = line;
        for (Map.Entry<String, List<String>> value : values.entrySet()) {
            filled = filled.replace(
                    "{" + value.getKey() + "}",
                    value.getValue().get(at % value.getValue().size()));
        }
        return filled;
    }

    /** {@code METHOD address | Name: value | Body: name}; GET when there is no method. */
    private static Message request(String line) {
        List<String> parts = List.of((line.startsWith("/") ? "GET " + line : line).split(" \\| "));
        String head = parts.stream().filter(part -> !part.startsWith("Body: ")).collect(Collectors.joining("\n"));
        String body = parts.stream()
                .filter(part -> part.startsWith("Body: "))
                .findFirst()
                .orElse("Body: ");
        return new Message(encoded(head), body(body.substring(6)));
    }

    /** As a browser sends what somebody writes in Chinese. */
    static String encoded(String address) {
        return Pattern.compile("[^\\x00-\\x7f]+")
                .matcher(address)
                .replaceAll(words -> URLEncoder.encode(words.group(), StandardCharsets.UTF_8));
    }

    /** Counties with figures, indicators that many of them disclose, and what else there is. */
    private void learn(Server server, int many) throws IOException {
        String pages = server.text("/sitemap.xml");
        String coverage = server.text("/api/v1/coverage");
        String counties = server.text("/api/v1/regions?limit=1000");
        String indicators = server.text("/api/v1/indicators?limit=1000");
        String figures = server.text("/api/v1/observations?limit=1000");
        List<String> known = all("\"code\":\"(\\w+)\",\"disclosed\"", coverage).stream()
                .sorted(Comparator.comparing(code -> -Integer.parseInt(
                        all("\"" + code + "\",\"disclosed\":(\\d+)", coverage).get(0))))
                .limit(16)
                .toList();
        List<String> judged = all("\"code\":\"(\\w+)\"[^}]*?\"polarity\":\"(?:higher|lower)\"", indicators);
        List<String> rated = known.stream().filter(judged::contains).toList();
        int year = Integer.parseInt(all("\"year\":(\\d+)", coverage).get(0));
        values.put("region", Crawl.spread(all("/regions/(\\d{6})", pages), many));
        values.put("other", Crawl.spread(all("/regions/(\\d{6})", pages), many + 1));
        values.put("city", Crawl.spread(all("\"cityCode\":\"(\\d+)", counties), many));
        values.put("zone", all("\"zone\":\"([^\"]+)", counties));
        values.put("type", all("\"type\":\"([^\"]+)", counties));
        values.put("name", Crawl.spread(all("\"name\":\"([^\"]+)", counties), many));
        values.put("indicator", Crawl.spread(known, many));
        values.put("theme", Crawl.spread(all("\"theme\":\"([^\"]+)", indicators), many));
        values.put("weights", List.of(rated.get(0) + ":2," + rated.get(1) + ":1," + rated.get(2) + ":0.5"));
        values.put("year", List.of("" + year, "" + (year - 1), "" + year, "" + (year - 2)));
        values.put("report", Crawl.spread(all("/reports/([^<]+)", pages), many));
        values.put("evidence", Crawl.spread(all("\"id\":\"(\\d+)", figures), many));
        values.put("dimension", Crawl.spread(all("\"dimension\":\"([^\"]+)", figures), many));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList();
    }

    private static byte[] body(String name) {
        String html = "<!DOCTYPE html><html><head><title>年度报告</title></head><body><h1>"
                + REPORT.strip().replaceFirst("\n", "</h1>\n<p>").replace("\n", "</p>\n<p>") + "</p></body></html>";
        return switch (name) {
            case "" -> new byte[0];
            case "text" -> REPORT.getBytes(StandardCharsets.UTF_8);
            case "gb18030" -> REPORT.getBytes(Charset.forName("GB18030"));
            case "html" -> html.getBytes(StandardCharsets.UTF_8);
            case "form" -> form("text\"\r\n\r\n" + REPORT);
            case "form-as" -> form("text\"\r\n\r\n" + REPORT, "region\"\r\n\r\n440704", "year\"\r\n\r\n2025");
            case "form-file" -> form("file\"; filename=\"report.html\"\r\nContent-Type: text/html\r\n\r\n" + html);
            case "form-bad" -> form("text\"\r\n\r\n" + REPORT, "region\"\r\n\r\n999999");
            case "form-empty" -> form("text\"\r\n\r\n");
            default -> name.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] form(String... parts) {
        return Stream.of(parts)
                .map(part -> "--cut\r\nContent-Disposition: form-data; name=\"" + part + "\r\n")
                .collect(Collectors.joining("", "", "--cut--\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
