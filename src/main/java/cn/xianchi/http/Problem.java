package cn.xianchi.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Problem details (RFC 9457). {@code parameter} names what is at fault and {@code accepted} what would do; both are left
 * out where no parameter is at fault.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String parameter,
        List<String> accepted) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
