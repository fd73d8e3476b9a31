import { describe, expect, test } from "vitest";
import { HTML } from "../../../src/sources/formats/html.ts";
import { MHTML } from "../../../src/sources/formats/mhtml.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a page is known by its first bytes", () => {
  test.each([
    ["<!DOCTYPE html><p>x", ""],
    ["\ufeff\n<!doctype HTML PUBLIC '-//W3C//DTD XHTML 1.0//EN'>", ""],
    ["<html lang=en>", ""],
    ["<HEAD><TITLE>x", "x.txt"],
    ["<!-- saved from url=(0020)http://example.org/ -->\n<html>", ""],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="http://www.w3.org/1999/xhtml">', "x.xml"],
    ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', ""],
    ["<article><h1>x</h1>", ""],
    ["<p>x", "x.html"],
    ["Warning: x in y.php\n<html>", "x.html"],
  ])("%j, %j", (head, name) => {
    expect(HTML.recognise(bytes(head), name)).toBeGreaterThan(0.5);
  });

  test("in UTF-16", () => {
    expect(HTML.recognise(new Uint8Array(Buffer.from("\ufeff<html>", "utf16le")), "")).toBe(1);
    expect(HTML.recognise(new Uint8Array(Buffer.from("<html>", "utf16le")), "")).toBe(1);
  });

  test.each([
    ["", "x.txt"],
    ["The <html> tag begins a page, and <p> a paragraph.</p>", "x.txt"],
    ["<p> is the tag of paragraphs, he said.", "x.txt"],
    ["<Jane Roe> said it.</p>", ""],
    ['<?xml version="1.0"?><nitf><head><title>x</title></head></nitf>', "x.xml"],
    ["<newsItem xmlns='x'><p>x</p></newsItem>", "x.xml"],
    ["<rss version='2.0'><channel><title>x</title></channel></rss>", ""],
    ["<feed><title>x</title></feed>", "x.xml"],
    ["<?xml version='1.0'?><!-- <html> --><NewsML/>", ""],
    ['{"html":"<p>x</p>"}', "x.json"],
    ["%PDF-1.7", "x.html"],
    ["From: a@example.org\nContent-Type: text/html\n\n<html>", "x.eml"],
  ])("not %j, %j", (head, name) => {
    expect(HTML.recognise(bytes(head), name)).toBe(0);
  });
});

describe("a saved page is known by its headers", () => {
  test("of a browser", () => {
    const head =
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n--x";
    expect(MHTML.recognise(bytes(head), "")).toBe(1);
    expect(HTML.recognise(bytes(head), "x.mhtml")).toBe(0);
  });

  test("a mail with pictures is none", () => {
    const head = "From: Jane <jane@example.org>\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x";
    expect(MHTML.recognise(bytes(head), "x.eml")).toBe(0);
    expect(MHTML.recognise(bytes(head), "x.mht")).toBeGreaterThan(0.9);
    expect(MHTML.recognise(bytes("The header Content-Type: multipart/related"), "x.txt")).toBe(0);
  });
});
