package cn.xianchi.http;

import cn.xianchi.catalog.Region;
import cn.xianchi.document.Documents;
import cn.xianchi.document.UnreadableDocument;
import cn.xianchi.ingest.ReportReader;
import cn.xianchi.ingest.ReportReader.ReadReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where reports are handed in to be read, two at a time; nothing is kept. */
@ApplicationScoped
public class ReadingDesk {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReportReader reader;
    private final Asked asked;
    private final Turns turns = new Turns(AT_ONCE, PATIENCE);

    ReadingDesk(ReportReader reader, Asked asked) {
        this.reader = reader;
        this.asked = asked;
    }

    /**
     * A report read as one of the given county and year, else of those that it proposes.
     *
     * @param mediaType null when the sender does not say
     * @throws UnreadableDocument when it is no report that can be read
     * @throws Busy when two others are being read
     */
    public ReadReport read(InputStream body, String mediaType, List<String> regions, List<String> years) {
        Optional<Region> region =
                Optional.ofNullable(Parameters.single("region", regions)).map(asked::region);
        Optional<Integer> year = Optional.ofNullable(Parameters.year(years));
        return turns.take(() -> reader.read(bytes(body), mediaType, region, year));
    }

    /** One byte more than is read, so that a larger file is known to be larger. */
    private static byte[] bytes(InputStream body) {
        try {
            return body == null ? new byte[0] : body.readNBytes(Documents.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of an answer that refuses a file. */
    public static int status(UnreadableDocument.Reason reason) {
        return switch (reason) {
            case EMPTY -> 400;
            case TOO_LARGE, TOO_LONG, BOMB -> 413;
            case UNKNOWN_FORMAT, WRONG_FORMAT, NOT_TEXT -> 415;
            case ENCRYPTED, NO_TEXT, BROKEN -> 422;
        };
    }
}
